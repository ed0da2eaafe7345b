import { signal } from '@preact/signals';
import { onChange } from '../../store/changes.ts';
import { putSetting, readSettings } from '../../store/reader/reader-data.ts';
import { showAndKeep } from '../show-and-keep.ts';

const setting = 'recentSearches';
const maxSearches = 8;

/** The last searches, the latest first; null until they are read. */
export const recentSearches = signal<readonly string[] | null>(null);

let isListening = false;
/** Number of changes on this page so far: a read that began before the latest of them is not shown. */
let acts = 0;
/** The latest read or write: each waits for the one before. */
let running: Promise<void> = Promise.resolve();

/** Reads them, and again whenever the reader's data changes. */
export async function loadRecentSearches(): Promise<void> {
  if (!isListening) {
    isListening = true;
    onChange((change) => change === 'reader' && read());
  }
  await read();
}

/** Stores a search as the latest. Its own prefixes (`boa` before `boat`) are removed. */
export async function rememberSearch(query: string): Promise<void> {
  const text = query.trim();
  if (text === '') return;
  if (recentSearches.value === null) await loadRecentSearches();
  const [latest, ...others] = recentSearches.value ?? [];
  if (latest === text) return;
  const kept = latest !== undefined && text.startsWith(latest) ? others : [latest ?? '', ...others];
  const searches = [text, ...kept.filter((one) => one !== text && one !== '')].slice(0, maxSearches);
  choice.show(searches);
  await choice.keep(searches);
}

/** Replaces all stored searches; an empty list removes them. Returns whether the device did. */
export function keepSearches(searches: readonly string[]): Promise<boolean> {
  return showAndKeep<readonly string[] | null>(choice, searches);
}

const choice = {
  read: () => recentSearches.peek(),
  show: (searches: readonly string[] | null) => {
    acts += 1;
    recentSearches.value = searches;
  },
  keep: (searches: readonly string[] | null) =>
    inTurn(() => putSetting(setting, searches && searches.length > 0 ? searches : undefined)),
};

function read(): Promise<void> {
  const seen = acts;
  return inTurn(async () => {
    const value = (await readSettings())[setting];
    const searches = Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
    if (seen === acts) recentSearches.value = searches.slice(0, maxSearches);
  });
}

function inTurn(work: () => Promise<void>): Promise<void> {
  const turn = running.then(work);
  running = turn.catch(() => undefined);
  return turn;
}
