import type { Catalogue } from '../catalogue.ts';
import { absenceWords } from './absence-words.ts';
import { appWords } from './app-words.ts';
import { bookTabsWords } from './book-tabs-words.ts';
import { entryMenuWords } from './entry-menu-words.ts';
import { entryThreadsWords } from './entry-threads-words.ts';
import { entryWords } from './entry-words.ts';
import { failureWords } from './failure-words.ts';
import { installWords } from './install-words.ts';
import { ledgerWords } from './ledger-words.ts';
import { lightWords } from './light-words.ts';
import { listWords } from './list-words.ts';
import { listenWords } from './listen-words.ts';
import { mapWords } from './map-words.ts';
import { marksWords } from './marks-words.ts';
import { newEntriesWords } from './new-entries-words.ts';
import { noticedWords } from './noticed-words.ts';
import { pathsWords } from './paths-words.ts';
import { placesWords } from './places-words.ts';
import { recordWords } from './record-words.ts';
import { releaseWords } from './release-words.ts';
import { saveWords } from './save-words.ts';
import { searchWords } from './search-words.ts';
import { settingsWords } from './settings-words.ts';
import { shareImageWords } from './share-image-words.ts';
import { sharedWords } from './shared-words.ts';
import { sheetWords } from './sheet-words.ts';
import { storedWords } from './stored-words.ts';
import { threadsWords } from './threads-words.ts';
import { typeWords } from './type-words.ts';
import { uiWords } from './ui-words.ts';
import { verdictWords } from './verdict-words.ts';
import { writtenWords } from './written-words.ts';

/** All that Waymark says, in French. */
export const french: Catalogue = {
  absence: absenceWords,
  app: appWords,
  bookTabs: bookTabsWords,
  entry: entryWords,
  entryMenu: entryMenuWords,
  entryThreads: entryThreadsWords,
  install: installWords,
  ledger: ledgerWords,
  light: lightWords,
  failure: failureWords,
  list: listWords,
  listen: listenWords,
  marks: marksWords,
  map: mapWords,
  newEntries: newEntriesWords,
  noticed: noticedWords,
  paths: pathsWords,
  places: placesWords,
  record: recordWords,
  release: releaseWords,
  save: saveWords,
  search: searchWords,
  settings: settingsWords,
  shareImage: shareImageWords,
  shared: sharedWords,
  sheet: sheetWords,
  stored: storedWords,
  threads: threadsWords,
  type: typeWords,
  ui: uiWords,
  verdict: verdictWords,
  written: writtenWords,
};
