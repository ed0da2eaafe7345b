import { isDarkTheme } from '../model/settings/theme.ts';
import type { MapPalette, MapTheme } from './palettes.ts';

/** Colours of a name: of its letters and of the halo round them. */
export interface NameColours {
  text: string;
  halo: string;
}

/** What lies over the earth at night, as the night layer's style sheet has it: its colour, and how dense one dusk is. */
const shades: Record<'day' | 'night', { colour: string; density: number }> = {
  day: { colour: '#1b2b45', density: 0.085 },
  night: { colour: '#03070c', density: 0.15 },
};
/** From this many dusks on dark letters are illegible in a light theme's night: they are lit then. */
export const litFrom = 4;
const litLand = '#f4efe4';
const litSea = '#cfe2ec';
/** How much darker than the night around it the halo of a lit name is. */
const litHaloShare = 0.45;

/**
 * The colours of a name where the sun is down: its halo takes the shade of what lies below it, so that it does not
 * glare.
 *
 * @param dusks how many of the night's bands lie over the name's place; 0 by day
 */
export function nameColours(
  palette: MapPalette,
  theme: MapTheme,
  { isSea, dusks }: { isSea: boolean; dusks: number },
): NameColours {
  const byDay = isSea
    ? { text: palette.seaLabel, halo: palette.seaHalo }
    : { text: palette.label, halo: palette.halo };
  if (dusks === 0) return byDay;
  const isDark = isDarkTheme(theme);
  const { colour, density } = shades[isDark ? 'night' : 'day'];
  const shade = 1 - (1 - density) ** dusks;
  if (isDark) return { text: byDay.text, halo: mixed(byDay.halo, colour, shade) };
  const shaded = mixed(byDay.halo, colour, shade);
  if (dusks >= litFrom)
    return { text: isSea ? litSea : litLand, halo: mixed(shaded, '#000000', litHaloShare) };
  return { text: mixed(byDay.text, palette.ink, 2 * shade), halo: shaded };
}

/** One colour with a share of another over it; both as #rrggbb. */
function mixed(below: string, above: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [low, high] = [below, above].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    const value = Math.round((low ?? 0) + ((high ?? 0) - (low ?? 0)) * Math.min(1, share));
    return value.toString(16).padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
