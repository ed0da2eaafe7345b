import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/**
 * Where left is west, or a place of the screen that was measured: a map and its time are not mirrored. The tokens say
 * which side is which.
 */
const notMirrored = ['views/map/', 'views/marks/in-entry/selection-tools.module.css', 'styles/tokens.css'];

const src = fileURLToPath(new URL('../src/', import.meta.url));
const sheets = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.css'));

const physical =
  /(?<![\w-])(?:left|right|(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)[a-z-]*|(?:text-align|float|clear): *(?:left|right)\b)(?= *[:;])/g;
/** `margin: 1px 2px 3px 4px`, whose second and fourth are right and left; an even pair is the same both ways. */
const unevenSides = /(?<![\w-])(?:margin|padding|inset): *(?:\S+|calc\(.*\)) (\S+) \S+ (?!\1;)[^\s;]+;/g;

function physicalIn(path: string): string[] {
  const source = readFileSync(join(src, path), 'utf8');
  return [physical, unevenSides].flatMap((pattern) => [...source.matchAll(pattern)].map(([found]) => found));
}

test('whatever stands left in English stands right in Arabic', () => {
  expect(sheets.length).toBeGreaterThan(20);
  const found = sheets
    .filter((path) => !notMirrored.some((room) => path.startsWith(room)))
    .flatMap((path) => physicalIn(path).map((what) => `${path}: ${what}`));
  expect(found).toEqual([]);
});
