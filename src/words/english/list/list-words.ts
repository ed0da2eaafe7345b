import { countEnglish, countEntries } from '../count-english.ts';

/** The list of entries, what is known of the journal's freshness, and what stands there while nothing is. */
export const listWords = {
  name: 'Entries, newest first',
  checkNow: 'Check for new entries',
  kept: 'Saved and notes',
  /** Ways through the journal other than from the newest to the oldest. */
  paths: 'Paths',
  /** The feed changed it since the reader has seen it. */
  revised: 'revised',
  /** The button of a row's menu. */
  rowMenu: (title: string) => `More for ${title}`,
  continueReading: 'Continue reading',
  minutesLeft: (minutes: number) => countEnglish(minutes, { other: '# min left' }),
  /** How an entry stands, as its row says it aloud. */
  reading: { unread: 'unread', started: 'started', read: 'read' },
  undated: 'Undated',
  /** A month's heading: how much of it is there, or is unread. */
  entries: countEntries,
  inRange: (count: number) => countEnglish(count, { other: '# in range' }),
  inSight: (count: number) => countEnglish(count, { other: '# in sight' }),
  unread: (count: number) => countEnglish(count, { other: '# unread' }),
  unreadOf: (unread: number, all: number) =>
    `${countEnglish(unread, { other: '# unread' })} of ${countEnglish(all, { other: '#' })}`,

  sync: {
    storedOnPhone: (stored: number, all: number) =>
      `${countEnglish(stored, { other: '#' })} of ${countEntries(all)} on this phone`,
    storedOnDevice: (stored: number, all: number) =>
      `${countEnglish(stored, { other: '#' })} of ${countEntries(all)} on this device`,
    fetching: 'Fetching the journal',
    soFar: (count: number) => `${countEntries(count)} so far`,
    /** Ends what is under way. */
    stop: 'Stop',
    checking: 'checking …',
    offline: 'you are offline',
    /** `ago` as in `2 minutes ago`. */
    checked: (ago: string) => `checked ${ago}`,
    lastReached: (ago: string) => `last reached ${ago}`,
  },
};
