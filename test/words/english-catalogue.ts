import type { Catalogue } from '../../src/words/catalogue.ts';
import { absenceWords } from '../../src/words/english/absence-words.ts';
import { appWords } from '../../src/words/english/app-words.ts';
import { bookTabsWords } from '../../src/words/english/book-tabs-words.ts';
import { entryMenuWords } from '../../src/words/english/entry-menu-words.ts';
import { entryThreadsWords } from '../../src/words/english/entry-threads-words.ts';
import { entryWords } from '../../src/words/english/entry-words.ts';
import { failureWords } from '../../src/words/english/failure-words.ts';
import { installWords } from '../../src/words/english/install-words.ts';
import { ledgerWords } from '../../src/words/english/ledger-words.ts';
import { lightWords } from '../../src/words/english/light-words.ts';
import { listWords } from '../../src/words/english/list-words.ts';
import { listenWords } from '../../src/words/english/listen-words.ts';
import { mapWords } from '../../src/words/english/map-words.ts';
import { marksWords } from '../../src/words/english/marks-words.ts';
import { newEntriesWords } from '../../src/words/english/new-entries-words.ts';
import { noticedWords } from '../../src/words/english/noticed-words.ts';
import { pathsWords } from '../../src/words/english/paths-words.ts';
import { placesWords } from '../../src/words/english/places-words.ts';
import { recordWords } from '../../src/words/english/record-words.ts';
import { releaseWords } from '../../src/words/english/release-words.ts';
import { saveWords } from '../../src/words/english/save-words.ts';
import { searchWords } from '../../src/words/english/search-words.ts';
import { settingsWords } from '../../src/words/english/settings-words.ts';
import { shareImageWords } from '../../src/words/english/share-image-words.ts';
import { sharedWords } from '../../src/words/english/shared-words.ts';
import { sheetWords } from '../../src/words/english/sheet-words.ts';
import { storedWords } from '../../src/words/english/stored-words.ts';
import { threadsWords } from '../../src/words/english/threads-words.ts';
import { typeWords } from '../../src/words/english/type-words.ts';
import { uiWords } from '../../src/words/english/ui-words.ts';
import { verdictWords } from '../../src/words/english/verdict-words.ts';
import { writtenWords } from '../../src/words/english/written-words.ts';

/** The English sections, which the app keeps with the parts that say them, in one. */
export const english: Catalogue = {
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
