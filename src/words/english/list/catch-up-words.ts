import { countEnglish, countEntries } from '../count-english.ts';

/** What came while the reader was away, and the way through it. `day`: of the last visit. */
export const catchUpWords = {
  title: 'Catch up',
  since: (count: number, day: string) => `${countEntries(count)} since ${day}`,
  sinceUnread: (count: number, day: string, unread: number) =>
    `${countEntries(count)} since ${day}, ${countEnglish(unread, { other: '#' })} unread`,
  start: 'Read from the oldest',
  goOn: 'Go on reading',
  dismiss: 'Put aside',
  putAside: 'Put aside what you were away for',
  nothing:
    'Nothing to catch up on. When you have been away for two days or more, what came meanwhile is here.',
  allRead: (count: number, day: string) => `All of the ${countEntries(count)} since ${day} are read.`,
  stillUnread: (unread: number) =>
    countEnglish(unread, {
      one: '# of them is still unread.',
      other: '# of them are still unread.',
    }),
  place: (position: number, count: number, day: string) => `${position} of ${count} since ${day}`,
  set: 'The whole set',
  metPresent: 'You have met the present.',
};
