import { signal } from '@preact/signals';
import { putSetting, readSetting } from '../../store/reader/settings.ts';
import { followReaderData } from '../follow-reader-data.ts';
import { countAct, readAfterActs } from '../read-after-acts.ts';
import { showAndKeep } from '../show-and-keep.ts';

const maxSearches = 8;

/** The last searches, the latest first; null until they are read. */
export const recentSearches = signal<readonly string[] | null>(null);

/** Reads them, and again whenever the reader's data changes. */
export const loadRecentSearches = followReaderData(
  () => readAfterActs(() => readSetting('recentSearches')),
  (searches) => {
    recentSearches.value = searches.slice(0, maxSearches);
  },
);

/** Stores a search as the latest. Its own prefixes (`boa` before `boat`) are removed. */
export async function rememberSearch(query: string): Promise<void> {
  const text = query.trim();
  if (text === '') return;
  if (recentSearches.value === null) await loadRecentSearches();
  const [latest, ...others] = recentSearches.value ?? [];
  if (latest === text) return;
  const kept = latest !== undefined && text.startsWith(latest) ? others : [latest ?? '', ...others];
  const searches = [text, ...kept.filter((one) => one !== text && one !== '')].slice(0, maxSearches);
  recentSearches.value = searches;
  await countAct(putSetting('recentSearches', searches));
}

const shown = {
  read: () => recentSearches.peek() ?? [],
  show: (searches: readonly string[]) => {
    recentSearches.value = searches;
  },
  keep: (searches: readonly string[]) => putSetting('recentSearches', searches),
};

/** Replaces all stored searches; an empty list removes them. Returns whether the device did. */
export function keepSearches(searches: readonly string[]): Promise<boolean> {
  return showAndKeep(shown, searches);
}
