import { absenceWords } from './english/absence-words.ts';
import { appWords } from './english/app-words.ts';
import { bookTabsWords } from './english/books/book-tabs-words.ts';
import { ledgerWords } from './english/books/ledger-words.ts';
import { noticedWords } from './english/books/noticed-words.ts';
import { placesWords } from './english/books/places-words.ts';
import { recordWords } from './english/books/record-words.ts';
import { threadsWords } from './english/books/threads-words.ts';
import { verdictWords } from './english/books/verdict-words.ts';
import { dialogWords } from './english/dialog-words.ts';
import { entryMenuWords } from './english/entry/entry-menu-words.ts';
import { entryThreadsWords } from './english/entry/entry-threads-words.ts';
import { entryWords } from './english/entry/entry-words.ts';
import { followWords } from './english/entry/follow-words.ts';
import { lightWords } from './english/entry/light-words.ts';
import { listenWords } from './english/entry/listen-words.ts';
import { marksWords } from './english/entry/marks-words.ts';
import { revisionsWords } from './english/entry/revisions-words.ts';
import { shareImageWords } from './english/entry/share-image-words.ts';
import { shareWords } from './english/entry/share-words.ts';
import { typeWords } from './english/entry/type-words.ts';
import { failureWords } from './english/failure-words.ts';
import { installWords } from './english/install-words.ts';
import { bulkWords } from './english/list/bulk-words.ts';
import { catchUpWords } from './english/list/catch-up-words.ts';
import { gapsWords } from './english/list/gaps-words.ts';
import { listWords } from './english/list/list-words.ts';
import { pathsWords } from './english/list/paths-words.ts';
import { rowMenuWords } from './english/list/row-menu-words.ts';
import { saveWords } from './english/list/save-words.ts';
import { mapWords } from './english/map-words.ts';
import { missingWords } from './english/missing-words.ts';
import { releaseWords } from './english/release-words.ts';
import { searchWords } from './english/search-words.ts';
import { backupWords } from './english/settings/backup-words.ts';
import { newEntriesWords } from './english/settings/new-entries-words.ts';
import { settingsWords } from './english/settings/settings-words.ts';
import { shortcutsWords } from './english/settings/shortcuts-words.ts';
import { storedWords } from './english/settings/stored-words.ts';
import { sharedWords } from './english/shared-words.ts';
import { uiWords } from './english/ui-words.ts';
import { writtenWords } from './english/written-words.ts';

/**
 * All interface text in English, by the part of the app that says it. The app itself imports the sections one by one,
 * each with the code that says it, and of this list the type alone (`Catalogue`); tests walk through it.
 */
export const english = {
  absence: absenceWords,
  app: appWords,
  backup: backupWords,
  bookTabs: bookTabsWords,
  bulk: bulkWords,
  catchUp: catchUpWords,
  dialog: dialogWords,
  entry: entryWords,
  entryMenu: entryMenuWords,
  entryThreads: entryThreadsWords,
  failure: failureWords,
  follow: followWords,
  gaps: gapsWords,
  install: installWords,
  ledger: ledgerWords,
  light: lightWords,
  list: listWords,
  listen: listenWords,
  map: mapWords,
  marks: marksWords,
  missing: missingWords,
  newEntries: newEntriesWords,
  noticed: noticedWords,
  paths: pathsWords,
  places: placesWords,
  record: recordWords,
  release: releaseWords,
  revisions: revisionsWords,
  rowMenu: rowMenuWords,
  save: saveWords,
  search: searchWords,
  settings: settingsWords,
  share: shareWords,
  shareImage: shareImageWords,
  shared: sharedWords,
  shortcuts: shortcutsWords,
  stored: storedWords,
  threads: threadsWords,
  type: typeWords,
  ui: uiWords,
  verdict: verdictWords,
  written: writtenWords,
};
