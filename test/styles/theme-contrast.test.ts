import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MapPalette, palettes } from '../../src/basemap/palettes.ts';
import { contrastRatio } from '../../src/build/config/parse-accent.ts';
import { parseJournalConfig } from '../../src/build/config/parse-journal-config.ts';
import { isDarkTheme, type ThemeName } from '../../src/model/settings/theme.ts';
import { coloursOf, styledThemes } from './theme-colours.ts';

const themes = Object.keys(palettes) as ThemeName[];

/** What words are set in, on any of the grounds of a page. */
const texts = ['ink', 'ink-2', 'ink-3', 'accent', 'good', 'bad'];
const grounds = ['paper', 'surface', 'sunk'];
/** What words are set in on a ground of their own: text on ground. */
const pairs = [
  ['on-accent', 'accent'],
  ['ink', 'wash'],
  ['ink', 'mark-sun'],
  ['ink', 'mark-leaf'],
  ['ink', 'mark-sky'],
  ['paper', 'ink'],
  ['paper', 'ink-2'],
  ['paper', 'good'],
  ['paper', 'bad'],
  ['map-label', 'surface'],
  ['map-label', 'map-water'],
  ['map-label', 'map-halo'],
  ['ink', 'map-halo'],
] as const;
/** Lines by which a control or what it tells is known. */
const edges = ['rule-strong', 'accent', 'mark-sun-edge', 'mark-leaf-edge', 'mark-sky-edge'];
/** Tell nothing that is not told otherwise; the accents of day and night are worn as the accent. */
const decorations = ['rule', 'hist', 'accent-by-day', 'accent-by-night'];
/** Of maps that are part of a page, by their names in the palettes of those that are painted. */
const mapColours = {
  ...{ water: 'map-water', land: 'map-land', coast: 'map-coast', border: 'map-border', state: 'map-state' },
  ...{ river: 'map-river', graticule: 'map-graticule', frame: 'map-frame', label: 'map-label' },
  ...{ shelfOuter: 'map-shelf-outer', shelfInner: 'map-shelf-inner', seaLabel: 'map-sea-label' },
  // A halo is what the name stands on.
  ...{ halo: 'map-land', seaHalo: 'map-water', accent: 'accent', ink: 'ink', surface: 'surface' },
} as const satisfies Record<keyof MapPalette, string>;

function ratioIn(theme: ThemeName): (one: string, other: string) => number {
  const colours = coloursOf(theme);
  return (one, other) => contrastRatio(colours.get(one) ?? '', colours.get(other) ?? '');
}

describe.each(themes)('in the theme %s', (theme) => {
  const ratio = ratioIn(theme);

  test('all words are read', () => {
    for (const ground of grounds)
      for (const text of texts)
        expect(ratio(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    for (const [text, ground] of pairs)
      expect(ratio(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });

  test('all controls are seen', () => {
    for (const ground of ['paper', 'surface'])
      for (const edge of edges) expect(ratio(edge, ground), `${edge} on ${ground}`).toBeGreaterThanOrEqual(3);
    expect(ratio('accent', 'wash')).toBeGreaterThanOrEqual(3);
  });

  test('a painted map has the colours of the page', () => {
    const colours = coloursOf(theme);
    const inPage = Object.entries(mapColours).map(([role, colour]) => [role, colours.get(colour)]);
    expect(Object.fromEntries(inPage)).toEqual(palettes[theme]);
  });

  test('the map’s names are read', () => {
    const { land, water, label, seaLabel } = palettes[theme];
    expect(contrastRatio(label, land)).toBeGreaterThanOrEqual(4.5);
    expect(contrastRatio(seaLabel, water)).toBeGreaterThanOrEqual(3);
  });
});

describe.each(['contrast-light', 'contrast-dark'] as const)('in high contrast, %s', (theme) => {
  const ratio = ratioIn(theme);

  test('all text stands out ten times', () => {
    for (const ground of grounds)
      for (const text of texts)
        expect(ratio(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(10);
    expect(ratio('ink', 'wash')).toBeGreaterThanOrEqual(10);
    expect(ratio('on-accent', 'accent')).toBeGreaterThanOrEqual(10);
  });

  test('every edge is seen', () => {
    for (const ground of grounds)
      for (const edge of ['rule', 'rule-strong', 'hist'])
        expect(ratio(edge, ground), `${edge} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });

  test('the map’s names and route are read', () => {
    const { land, water, label, seaLabel, accent, coast } = palettes[theme];
    expect(contrastRatio(label, land)).toBeGreaterThanOrEqual(10);
    expect(contrastRatio(seaLabel, water)).toBeGreaterThanOrEqual(10);
    expect(contrastRatio(accent, land)).toBeGreaterThanOrEqual(7);
    expect(contrastRatio(accent, water)).toBeGreaterThanOrEqual(7);
    expect(contrastRatio(coast, water)).toBeGreaterThanOrEqual(7);
  });
});

describe('nothing is left out', () => {
  test('every theme that the style sheets name is one of those that are held to it', () => {
    const unknown = styledThemes.filter((name) => !themes.some((theme) => theme.startsWith(name)));
    expect(unknown).toEqual([]);
    expect(themes.filter((theme) => !styledThemes.includes(theme))).toEqual([]);
  });

  test('every colour has a part to play, in every theme', () => {
    const known = new Set([
      ...texts,
      ...grounds,
      ...pairs.flat(),
      ...edges,
      ...decorations,
      ...Object.values(mapColours),
    ]);
    for (const theme of themes) expect(new Set(coloursOf(theme).keys())).toEqual(known);
  });

  test('what the style sheets set words in is what is held to it', () => {
    const checked = new Set([
      ...grounds.flatMap((ground) => texts.map((text) => `${text} on ${ground}`)),
      ...pairs.map(([text, ground]) => `${text} on ${ground}`),
    ]);
    const used = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.css'))
      .flatMap((path) => wordsSetIn(join('src', path)));
    expect(used.length).toBeGreaterThan(200);
    const strangers = used.filter(({ text, ground }) =>
      ground === null ? !standsAnywhere.has(text) : !checked.has(`${text} on ${ground}`),
    );
    expect(strangers).toEqual([]);
  });
});

/**
 * Words whose ground another rule gives: those of any page, those of the map's plates, and those that a rule turns round
 * on the filled ground of its parent. `rule-strong` draws signs, not words.
 */
const standsAnywhere = new Set([...texts, 'map-label', 'paper', 'rule-strong']);

/** A rule's own name for one of several roles. */
const aliases: Record<string, string[]> = { verdict: ['ink-2', 'good', 'bad'] };

/** Where a rule gives words a colour by role, and the ground that the same rule gives them. */
function wordsSetIn(path: string): { path: string; text: string; ground: string | null }[] {
  const sheet = readFileSync(path, 'utf8').replace(/\/\*.*?\*\//gs, '');
  // Rules are nested: a rule's own declarations are what stands before, between and behind those inside of it.
  const rules: string[] = [];
  const open: string[] = [''];
  for (const part of sheet.split(/(?<=[{};])/)) {
    if (part.endsWith('{')) open.push('');
    else if (part.endsWith('}')) rules.push(open.pop() ?? '');
    else open.push((open.pop() ?? '') + part);
  }
  return rules.flatMap((declarations) => {
    const [, text] = /(?<![-\w])color:\s*var\(--([\w-]+)\)/.exec(declarations) ?? [];
    const [, ground = null] = /(?<![-\w])background(?:-color)?:\s*var\(--([\w-]+)\)/.exec(declarations) ?? [];
    if (!text) return [];
    return (aliases[text] ?? [text]).flatMap((one) =>
      (aliases[ground ?? ''] ?? [ground]).map((other) => ({ path, text: one, ground: other })),
    );
  });
}

test('an accent that a build takes is read on the papers of every theme that wears it', () => {
  const colour = fc.nat(0xffffff).map((value) => `#${value.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(colour, fc.constantFrom(...themes), (accent, theme) => {
      if (theme.startsWith('contrast')) return;
      const name = isDarkTheme(theme) ? 'JOURNAL_ACCENT_DARK' : 'JOURNAL_ACCENT';
      if (!isTaken({ [name]: accent })) return;
      const colours = coloursOf(theme);
      for (const ground of ['paper', 'surface', 'on-accent'])
        expect(
          contrastRatio(accent, colours.get(ground) ?? ''),
          `${accent} on ${ground}`,
        ).toBeGreaterThanOrEqual(4.5);
    }),
    { numRuns: 2_000, seed: 7 },
  );
});

function isTaken(env: Record<string, string>): boolean {
  try {
    parseJournalConfig(env, { root: '/', feedPath: 'feed', base: '/', sample });
    return true;
  } catch {
    return false;
  }
}

const sample = { title: null, author: null, description: null, language: null };
