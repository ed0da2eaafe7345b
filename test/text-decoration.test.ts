import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('../src/', import.meta.url));
const sheets = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.css'),
);

/**
 * Safari before 26.2 takes no more than the kind of line in `text-decoration`, and drops the whole declaration for a
 * colour or a thickness beside it: https://bugs.webkit.org/show_bug.cgi?id=230083
 */
const withMore = /(?<![\w-])text-decoration: *[^\s;]+ [^;]+;/g;

test('a line under words is drawn in Safari too', () => {
  expect(sheets.length).toBeGreaterThan(20);
  const found = sheets.flatMap((path) => {
    const source = readFileSync(join(src, path), 'utf8');
    return [...source.matchAll(withMore)].map(([declaration]) => `${path}: ${declaration}`);
  });
  expect(found).toEqual([]);
});
