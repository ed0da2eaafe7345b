import type { Around } from '../../around.ts';
import { countEnglish } from '../count-english.ts';

/** The threads at an entry's foot. */
export const entryThreadsWords = {
  heading: 'Threads',
  /** Around links to other entries. */
  alsoIn: ['also in ', ''] as Around,
  /** Around an entry's number or title; heard, not seen. */
  entry: ['Entry ', ''] as Around,
  /** In place of `all`, where it is not known how many. */
  allUncounted: 'all',
  all: (count: number) => `all ${countEnglish(count, { other: '#' })}`,
  /** Goes on with what `all` says; heard, not seen. */
  allOf: (thread: string) => ` entries: ${thread}`,
};
