/** The journal's configuration, read at build time by `src/build/read-journal-config.ts` and written into the bundle. */
declare const __JOURNAL__: import('./model/journal.ts').Journal;
