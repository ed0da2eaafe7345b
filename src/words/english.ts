import { absenceWords } from './english/absence-words.ts';
import { appWords } from './english/app-words.ts';
import { bookTabsWords } from './english/book-tabs-words.ts';
import { entryMenuWords } from './english/entry-menu-words.ts';
import { entryThreadsWords } from './english/entry-threads-words.ts';
import { entryWords } from './english/entry-words.ts';
import { failureWords } from './english/failure-words.ts';
import { installWords } from './english/install-words.ts';
import { ledgerWords } from './english/ledger-words.ts';
import { lightWords } from './english/light-words.ts';
import { listWords } from './english/list-words.ts';
import { listenWords } from './english/listen-words.ts';
import { mapWords } from './english/map-words.ts';
import { marksWords } from './english/marks-words.ts';
import { newEntriesWords } from './english/new-entries-words.ts';
import { noticedWords } from './english/noticed-words.ts';
import { pathsWords } from './english/paths-words.ts';
import { placesWords } from './english/places-words.ts';
import { recordWords } from './english/record-words.ts';
import { releaseWords } from './english/release-words.ts';
import { saveWords } from './english/save-words.ts';
import { searchWords } from './english/search-words.ts';
import { settingsWords } from './english/settings-words.ts';
import { shareImageWords } from './english/share-image-words.ts';
import { sharedWords } from './english/shared-words.ts';
import { sheetWords } from './english/sheet-words.ts';
import { storedWords } from './english/stored-words.ts';
import { threadsWords } from './english/threads-words.ts';
import { typeWords } from './english/type-words.ts';
import { uiWords } from './english/ui-words.ts';
import { verdictWords } from './english/verdict-words.ts';
import { writtenWords } from './english/written-words.ts';

/**
 * All interface text in English, by the part of the app that says it. The app itself imports the sections one by one,
 * each with the code that says it, and of this list the type alone (`Catalogue`); tests walk through it.
 */
export const english = {
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
