import { expect, test } from 'vitest';
import { nameColours } from '../../src/basemap/night-colours.ts';
import { type MapTheme, palettes } from '../../src/basemap/palettes.ts';

const themes = Object.keys(palettes) as MapTheme[];
const kinds = [true, false];

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test.each(themes)('in the theme %s names can be read by day, at dusk and at night', (theme) => {
  for (const isSea of kinds)
    for (let dusks = 0; dusks <= 7; dusks += 1) {
      const { text, halo } = nameColours(palettes[theme], theme, { isSea, dusks });
      // Names of seas are set large and wide: 3 is asked of such text, 4.5 of other.
      expect(contrast(text, halo), `${dusks} dusks, sea ${isSea}`).toBeGreaterThan(isSea ? 3 : 4.5);
    }
});

test.each(themes)('in the theme %s no halo is lighter than what it stands on', (theme) => {
  for (const isSea of kinds)
    for (let dusks = 1; dusks <= 7; dusks += 1) {
      const before = nameColours(palettes[theme], theme, { isSea, dusks: dusks - 1 });
      const { halo } = nameColours(palettes[theme], theme, { isSea, dusks });
      expect(luminance(halo)).toBeLessThanOrEqual(luminance(before.halo) + 0.001);
    }
});
