import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { closingLineOf, closingLineVersion } from '../../../src/expectation/closing-line-of.ts';
import { allTables, loadTables } from '../../../src/feed/load-tables.ts';
import { readingVersion } from '../../../src/model/journal/feed-state.ts';
import { caseBytes, entriesOf, read } from './read-case.ts';

/*
 * Devices read again what they have when a version goes up, and only then. Where one of these fails, what is read has
 * changed: raise the version and pin what is read now, or, where that was not meant, mend the reading.
 */

beforeAll(() => loadTables(allTables));

const cases = readdirSync(new URL('../../fixtures/feeds', import.meta.url)).sort();
const sample = new Uint8Array(readFileSync(new URL('../../../public/sample/feed.xml', import.meta.url)));
const digestOf = (value: unknown) =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);

test('another way to read entries is another version of reading', () => {
  const parsed = [sample, ...cases.map(caseBytes)].map((bytes) => read(bytes));
  expect([readingVersion, digestOf(parsed)]).toEqual([3, 'fb75c8b7bc042c52']);
});

test('another way to read closing lines is another version of them', () => {
  expect([closingLineVersion, digestOf(entriesOf(sample).map(closingLineOf))]).toEqual([
    2,
    '4fa1788e320a0dc0',
  ]);
});
