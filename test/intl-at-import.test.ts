import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('../src/', import.meta.url));
/** What only builds a journal may take its time. */
const isForReaders = (path: string) => /\.tsx?$/.test(path) && !/^(?:build|edition)\b/.test(path);

/** Statements of a file's top level that make something of `Intl` themselves, not in a function that they give on. */
function madeAtImport(source: string): string[] {
  const statements = source.split(/\n(?=[a-z])/i);
  return statements.filter((statement) => {
    const [before, made] = statement.split(/\bnew Intl\./, 2);
    return made !== undefined && !/=>|\bfunction\b|\bclass\b/.test(before ?? '');
  });
}

test('what is made when a file is imported is told from what is made when it is asked for', () => {
  const source = [
    "const words = new Intl.Segmenter('en');",
    'export const both = {\n  a: new Intl.NumberFormat(),\n};',
    'const later = perLanguage((language) => new Intl.Collator(language));',
    'function rules() {\n  return new Intl.PluralRules();\n}',
    'let kept: Intl.Segmenter | undefined;',
  ].join('\n');
  expect(madeAtImport(source)).toHaveLength(2);
});

test('the data of a language is read once something is written with it: a segmenter’s alone takes 80 ms', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(isForReaders);
  expect(files.length).toBeGreaterThan(500);
  const found = files.flatMap((path) =>
    madeAtImport(readFileSync(join(src, path), 'utf8')).map((statement) => `${path}: ${statement}`),
  );
  expect(found).toEqual([]);
});
