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
};
