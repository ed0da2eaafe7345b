import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { palettes } from '../../src/basemap/palettes.ts';
import { contrastRatio } from '../../src/build/contrast-ratio.ts';

const sheet = readFileSync('src/styles/tokens.css', 'utf8');
const rule = /:root\[data-theme\^="contrast"\] \{([^}]*)\}/.exec(sheet)?.[1] ?? '';

/** By role, the colours by day and by night. */
const colours = new Map(
  [...rule.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(
    ([, role = '', day = '', night = '']) => [role, { day: long(day), night: long(night) }],
  ),
);

function long(colour: string): string {
  return colour.length === 4 ? colour.replace(/[0-9a-f]/gi, '$&$&') : colour;
}

function ratio(one: string, other: string, at: 'day' | 'night'): number {
  return contrastRatio(colours.get(one)?.[at] ?? '', colours.get(other)?.[at] ?? '');
}

test.each(['day', 'night'] as const)('in high contrast by %s all text stands out ten times', (at) => {
  for (const ground of ['paper', 'surface', 'sunk'])
    for (const text of ['ink', 'ink-2', 'ink-3', 'accent', 'good', 'bad'])
      expect(ratio(text, ground, at), `${text} on ${ground}`).toBeGreaterThanOrEqual(10);
  expect(ratio('ink', 'wash', at)).toBeGreaterThanOrEqual(10);
  expect(ratio('on-accent', 'accent', at)).toBeGreaterThanOrEqual(10);
});

test.each(['day', 'night'] as const)('in high contrast by %s every edge is seen', (at) => {
  for (const ground of ['paper', 'surface', 'sunk'])
    for (const edge of ['rule', 'rule-strong', 'hist'])
      expect(ratio(edge, ground, at), `${edge} on ${ground}`).toBeGreaterThanOrEqual(4.5);
});

test.each(['contrast-light', 'contrast-dark'] as const)(
  'the map’s names and route are read on %s',
  (name) => {
    const { land, water, label, seaLabel, accent, coast } = palettes[name];
    expect(contrastRatio(label, land)).toBeGreaterThanOrEqual(10);
    expect(contrastRatio(seaLabel, water)).toBeGreaterThanOrEqual(10);
    expect(contrastRatio(accent, land)).toBeGreaterThanOrEqual(7);
    expect(contrastRatio(accent, water)).toBeGreaterThanOrEqual(7);
    expect(contrastRatio(coast, water)).toBeGreaterThanOrEqual(7);
  },
);
