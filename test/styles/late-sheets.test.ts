import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss from 'postcss';
import { expect, test } from 'vitest';

/** A class, an attribute or an element's name, beside the root's own. */
const namesSomething = /[.[]|\b(?!html\b)[a-z]/;

/** Whether a rule is for any element, or for the root, whose values all others have from it. */
function isForAll(selector: string): boolean {
  const withoutPseudo = selector.replaceAll(/::[\w-]+(?:\([^)]*\))?|:[\w-]+/g, '');
  return !namesSomething.test(withoutPseudo);
}

test('a rule that would restyle a whole page is told from one of its own', () => {
  expect([':root', 'html', '*', '::highlight(spoken)', ':global(:root)'].filter(isForAll)).toHaveLength(5);
  expect(['.row', 'main', ':root[data-x] .y', '[data-page] ::highlight(spoken)'].filter(isForAll)).toEqual(
    [],
  );
});

test('a sheet that comes behind the first screen has no rule for all of it: a slow phone would restyle each element', () => {
  const folders = ['src/views', 'src/edition'];
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  const sheets = [...files.filter((file) => file.endsWith('.css')), 'src/styles/map-picture.css'];
  expect(sheets.length).toBeGreaterThan(50);
  const found: string[] = [];
  for (const path of sheets)
    postcss.parse(readFileSync(path, 'utf8')).walkRules(({ selectors }) => {
      found.push(...selectors.filter(isForAll).map((selector) => `${path}: ${selector}`));
    });
  expect(found).toEqual([]);
});
