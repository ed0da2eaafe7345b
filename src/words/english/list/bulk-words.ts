import { countEnglish, countEntries } from '../count-english.ts';

/** Marking all entries at once, and what was done to many of them, with the way to undo it. */
export const bulkWords = {
  markAllRead: 'Mark all as read',
  markAllUnread: 'Mark all as unread',
  undoable: 'Can be undone',
  nothingToMark: 'Nothing was left to mark.',

  /** What was done last, for as long as it can be undone. */
  name: 'What was done to many at once',
  done: {
    'mark-all-read': (count: number) => `${countEntries(count)} marked read`,
    'mark-all-unread': (count: number) => `${countEntries(count)} marked unread`,
    'remove-marks': (count: number) =>
      countEnglish(count, { one: '# mark removed', other: '# marks removed' }),
    import: (count: number) => countEnglish(count, { one: '# record imported', other: '# records imported' }),
  },
  dismiss: 'Dismiss',
  /** Some of it had been changed again since. */
  undoneBut: (kept: number) =>
    countEnglish(kept, {
      one: 'Undone, except # you have changed since',
      other: 'Undone, except # you have changed since',
    }),
  failed: 'This browser would not store that',
};
