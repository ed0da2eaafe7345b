import { countEnglish } from '../count-english.ts';

/** Numbers that the journal skips, and asking for them again. */
export const gapsWords = {
  /** `numbers`: a number, a row of them, or a list of those, as `0041 and 0043–0045`. */
  missing: (numbers: string, count: number) =>
    countEnglish(count, {
      one: `${numbers} is not in this feed`,
      other: `${numbers} are not in this feed`,
    }),
  many: (count: number, first: string, last: string) =>
    countEnglish(count, { other: `# numbers from ${first} to ${last} are not in this feed` }),
  row: (first: string, last: string) => `${first}–${last}`,
  ask: 'Ask again',
  asking: 'Asking …',
  came: (came: number, missing: number) =>
    missing === 0
      ? countEnglish(came, { one: 'It came.', other: 'All # came.' })
      : countEnglish(came, {
          one: `# came, ${missing} still missing.`,
          other: `# came, ${missing} still missing.`,
        }),
  notThere: 'Checked the feed again: still missing.',
  busy: 'The journal is being asked already.',
  /** The reader stopped it. */
  stopped: 'The check was stopped before its end.',
};
