import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type EntryOrder, orderOf } from '../../../src/model/entry/entry.ts';
import { anEntry } from '../../store/an-entry.ts';
import { openTab } from '../played-browser.ts';

const published = 'https://letters.example/p';
const entries = Array.from({ length: 600 }, (_, index) =>
  anEntry(600 - index, { permalink: `${published}/${600 - index}` }),
);
entries.push(anEntry(0, { id: 'guid:https://letters.example/the-first', permalink: null, slug: 'first' }));
vi.mock('../../../src/store/entries.ts', () => ({
  readEntries: async ({ after, limit }: { after?: EntryOrder; limit: number }) => {
    const first = after ? entries.findIndex((entry) => orderOf(entry).join() === after.join()) + 1 : 0;
    return entries.slice(first, first + limit);
  },
}));

let findEntryAt: typeof import('../../../src/state/journal/find-entry-at.ts').findEntryAt;
beforeEach(async () => {
  openTab('/share');
  ({ findEntryAt } = await import('../../../src/state/journal/find-entry-at.ts'));
});
afterEach(() => vi.unstubAllGlobals());

test('the journal’s own address of an entry leads to it, however long the journal is', async () => {
  expect(await findEntryAt(`${published}/600`)).toEqual({ page: 'entry', slug: '0600' });
  expect(await findEntryAt(`${published}/3`)).toEqual({ page: 'entry', slug: '0003' });
});

test('as it was shared on: with a tracker, without www and with a closing slash', async () => {
  const passedOn = `${published.replace('https://', 'http://www.')}/42/?utm_source=mail`;
  expect(await findEntryAt(passedOn)).toEqual({ page: 'entry', slug: '0042' });
});

test('an entry that is known by its address alone is found by it', async () => {
  expect(await findEntryAt('https://letters.example/the-first')).toEqual({ page: 'entry', slug: 'first' });
});

test('an address of the app is one of its pages', async () => {
  expect(await findEntryAt('https://journal.example/entry/0007')).toEqual({ page: 'entry', slug: '0007' });
  expect(await findEntryAt('https://journal.example/map?entry=0007')).toEqual({ page: 'map', entry: '0007' });
});

test('what is elsewhere is none, nor is a front page, nor the share itself', async () => {
  expect(await findEntryAt('https://news.example/p/3')).toBeNull();
  expect(await findEntryAt('https://letters.example/')).toBeNull();
  expect(await findEntryAt('https://journal.example/share?url=x')).toBeNull();
});
