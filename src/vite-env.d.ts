/** The journal's configuration, read at build time by `src/build/read-journal-config.ts` and written into the bundle. */
declare const __JOURNAL__: import('./model/journal.ts').Journal;

/** The table of names that htmlparser2 comes with: see `src/build/html-names-plugin.ts`. */
declare module 'virtual:all-html-names' {
  export const htmlDecodeTree: Uint16Array;
}
