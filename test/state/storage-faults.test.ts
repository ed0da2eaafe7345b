import { afterEach, expect, test } from 'vitest';
import { type StorageFault, storageFaults } from '../support/faulty-storage.ts';
import type { Without } from './mock-parts.ts';
import { endStrikes, strikeStorage } from './strike-storage.ts';

afterEach(endStrikes);

const timeout = 120_000;
const seeds = [1, 2];

test.each(storageFaults)(
  'a reader gets on, or is told, while the storage is %s',
  { timeout },
  async (fault) => {
    const found: string[] = [];
    for (const seed of seeds) found.push(...(await strikeStorage({ fault, seed })));
    expect(found).toEqual([]);
  },
);

test.each<[Without, StorageFault, RegExp]>([
  ['an end to opening', 'hanging', /the check is syncing for ever/],
  ['a word for what failed', 'full', /an act failed without a word/],
  ['a second look', 'deleted', /the list has an entry that its page calls missing/],
])('a reader without %s is found out', { timeout }, async (without, fault, found) => {
  expect((await strikeStorage({ fault, seed: 2, without })).join('\n')).toMatch(found);
});
