import type { Journal } from '../../model/journal/journal.ts';

/** What words in the accent stand on, as in the style sheets: the papers of light and sepia, of dark and its sheets. */
const themePapers = { light: ['#F8F3E9', '#F1E4CB'], dark: ['#0F1B26', '#172532'] };
const accent = { light: '#B23A08', dark: '#F2A65A' };
const readableContrast = 4.5;

/** Reads `JOURNAL_ACCENT` and `JOURNAL_ACCENT_DARK`; throws one plain sentence for a colour that cannot be read on its paper. */
export function parseAccent(light: string | null, dark: string | null): Journal['accent'] {
  if (light === null && dark === null) return null;
  return {
    light: parseColour(light, 'JOURNAL_ACCENT', themePapers.light) ?? accent.light,
    dark: parseColour(dark, 'JOURNAL_ACCENT_DARK', themePapers.dark) ?? accent.dark,
  };
}

function parseColour(colour: string | null, name: string, papers: readonly string[]): string | null {
  if (colour === null) return null;
  if (!/^#[0-9a-f]{6}$/i.test(colour))
    throw new Error(`${name} must be a colour like #B23A08, not "${colour}".`);
  for (const paper of papers) {
    const contrast = contrastRatio(colour, paper);
    if (contrast >= readableContrast) continue;
    // Rounded down: 4.46 is not the 4.5 that is asked for.
    const found = (Math.floor(contrast * 10) / 10).toFixed(1);
    throw new Error(
      `${name} ${colour} has a contrast of ${found} on the paper ${paper}; words in it need ${readableContrast} or more.`,
    );
  }
  return colour;
}

/**
 * The contrast ratio of two `#rrggbb` colours, 1 … 21, by WCAG 2.2's definition of relative luminance.
 * Throws where one of them is written otherwise.
 */
export function contrastRatio(first: string, second: string): number {
  const [darker = 0, lighter = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`Not a colour of the form #rrggbb: ${hex}`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(hex.slice(at, at + 2), 16)),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
