import { countEnglish, countEntries } from '../count-english.ts';

const small = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Ways through the journal: at a pace, by chance, by the calendar. */
export const pathsWords = {
  unreadOf: (unread: number, all: number) =>
    unread === 0
      ? `All of ${countEntries(all)} read`
      : `${countEnglish(unread, { other: '#' })} of ${countEntries(all)} unread`,
  /** `day` as in `May 12`, with its year where that is another one. */
  pace: (entriesADay: number, day: string) =>
    `At ${small[entriesADay] ?? entriesADay} a day you meet the present on ${day}.`,

  /** Notes of new entries, offered once. */
  notes: {
    title: 'New entries',
    ask: 'A quiet note for each new entry?',
    accept: 'Turn on',
    decline: 'No notes of new entries',
    areOn: 'You are told of new entries from now on. The settings turn it off.',
    areOff: 'That did not work. The settings have it too.',
  },

  random: 'Random entry',
  randomNote: 'An unread one, while there is one',
  noOther: 'There is no other entry.',

  onThisDay: {
    title: 'On this day',
    note: 'In earlier years, and 7, 30, 100 and 365 days ago',
    yearsAgo: (years: number) => countEnglish(years, { one: 'A year ago', other: '# years ago' }),
    daysAgo: (days: number) => countEnglish(days, { other: '# days ago' }),
    nothing: 'Nothing was written on this day of an earlier year, nor 7, 30, 100 or 365 days ago.',
  },
};
