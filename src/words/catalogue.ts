import type { absenceWords } from './english/absence-words.ts';
import type { appWords } from './english/app-words.ts';
import type { bookTabsWords } from './english/book-tabs-words.ts';
import type { entryMenuWords } from './english/entry-menu-words.ts';
import type { entryThreadsWords } from './english/entry-threads-words.ts';
import type { entryWords } from './english/entry-words.ts';
import type { failureWords } from './english/failure-words.ts';
import type { installWords } from './english/install-words.ts';
import type { ledgerWords } from './english/ledger-words.ts';
import type { lightWords } from './english/light-words.ts';
import type { listWords } from './english/list-words.ts';
import type { listenWords } from './english/listen-words.ts';
import type { mapWords } from './english/map-words.ts';
import type { marksWords } from './english/marks-words.ts';
import type { newEntriesWords } from './english/new-entries-words.ts';
import type { noticedWords } from './english/noticed-words.ts';
import type { pathsWords } from './english/paths-words.ts';
import type { placesWords } from './english/places-words.ts';
import type { recordWords } from './english/record-words.ts';
import type { releaseWords } from './english/release-words.ts';
import type { saveWords } from './english/save-words.ts';
import type { searchWords } from './english/search-words.ts';
import type { settingsWords } from './english/settings-words.ts';
import type { shareImageWords } from './english/share-image-words.ts';
import type { sharedWords } from './english/shared-words.ts';
import type { sheetWords } from './english/sheet-words.ts';
import type { storedWords } from './english/stored-words.ts';
import type { threadsWords } from './english/threads-words.ts';
import type { typeWords } from './english/type-words.ts';
import type { uiWords } from './english/ui-words.ts';
import type { verdictWords } from './english/verdict-words.ts';
import type { writtenWords } from './english/written-words.ts';

/**
 * All interface text, by the part of the app that says it. English is what the types are made of: a translation that
 * misses a sentence does not compile. Each English section travels with the code that says it; a translation is one
 * chunk, fetched when it is chosen.
 */
export interface Catalogue {
  absence: typeof absenceWords;
  app: typeof appWords;
  bookTabs: typeof bookTabsWords;
  entry: typeof entryWords;
  entryMenu: typeof entryMenuWords;
  entryThreads: typeof entryThreadsWords;
  install: typeof installWords;
  ledger: typeof ledgerWords;
  light: typeof lightWords;
  failure: typeof failureWords;
  list: typeof listWords;
  listen: typeof listenWords;
  marks: typeof marksWords;
  map: typeof mapWords;
  newEntries: typeof newEntriesWords;
  noticed: typeof noticedWords;
  paths: typeof pathsWords;
  places: typeof placesWords;
  record: typeof recordWords;
  release: typeof releaseWords;
  save: typeof saveWords;
  search: typeof searchWords;
  settings: typeof settingsWords;
  shareImage: typeof shareImageWords;
  shared: typeof sharedWords;
  sheet: typeof sheetWords;
  stored: typeof storedWords;
  threads: typeof threadsWords;
  type: typeof typeWords;
  ui: typeof uiWords;
  verdict: typeof verdictWords;
  written: typeof writtenWords;
}
