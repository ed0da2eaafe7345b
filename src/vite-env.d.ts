/** The journal's configuration, read at build time by `src/build/config/parse-journal-config.ts` and written into the bundle. */
declare const __JOURNAL__: import('./model/journal/journal.ts').Journal;

/** Read at build time by `src/build/config/read-release.ts`. */
declare const __RELEASE__: import('./model/app/release.ts').Release;
declare const __RELEASE_CHANGES__: readonly string[];
