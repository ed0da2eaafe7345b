import { countEnglish } from './count-english.ts';

/** What the pages say that are read without the app. */
export const writtenWords = {
  years: 'All entries by year',
  /** Of lines; the rest has no room on the page. */
  newestOnly: (count: number) =>
    countEnglish(count, {
      one: 'Here is the newest line. The others stand in their entries.',
      other: 'Here are the newest # lines. The others stand in their entries.',
    }),
  /** At the end of a place's entries, of which not all have room. */
  othersByYear: 'The earlier ones are among the years.',
  needsScript: 'This page is made on your own device and needs JavaScript.',
  withoutScript: 'The journal itself can be read without it.',
  worldOf: (journal: string) => `${journal} on a map of the world`,
  /** Of the app that is installed, where nobody has described the journal. */
  keptHere: (journal: string) => `${journal}: a journal, kept on this device.`,
  /** A way into the installed app from its icon. */
  dueToday: 'Due today',
  /** What the pictures show that a browser offers the app with. */
  pictured: { list: 'Every entry, newest first', map: 'The journey on its map' },
};
