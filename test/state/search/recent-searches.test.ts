import { beforeEach, expect, test, vi } from 'vitest';
import { freshDevice } from '../../store/fresh-device.ts';
import { putRawSetting } from '../../store/raw-settings.ts';

// What is said needs a whole page.
vi.mock('../../../src/state/announce.ts', () => ({ announce: () => undefined }));

beforeEach(async () => {
  vi.resetModules();
  await freshDevice();
});

/** What a page that is opened now offers. */
async function offered(): Promise<readonly string[] | null> {
  vi.resetModules();
  const { loadRecentSearches, recentSearches } = await import('../../../src/state/search/recent-searches.ts');
  await loadRecentSearches();
  return recentSearches.value;
}

async function search(...queries: string[]): Promise<void> {
  const { rememberSearch } = await import('../../../src/state/search/recent-searches.ts');
  for (const query of queries) await rememberSearch(query);
}

test('the latest search comes first, each is kept once', async () => {
  await search('salt', 'boat', 'salt');
  expect(await offered()).toEqual(['salt', 'boat']);
});

test('what was only on the way to a search is not kept', async () => {
  await search('salt', 'bo', 'boat');
  expect(await offered()).toEqual(['boat', 'salt']);
});

test('eight are kept, blank ones never', async () => {
  await search('  ', ...'abcdefghij');
  expect(await offered()).toEqual([...'jihgfedc']);
});

test('cleared ones are gone, and can be put back', async () => {
  await search('salt', 'boat');
  const { keepSearches } = await import('../../../src/state/search/recent-searches.ts');
  await keepSearches([]);
  expect(await offered()).toEqual([]);
  await keepSearches(['boat', 'salt']);
  expect(await offered()).toEqual(['boat', 'salt']);
});

test('a setting that is none is survived', async () => {
  await putRawSetting('recentSearches', { 0: 'boat' });
  expect(await offered()).toEqual([]);
});
