import { countEnglish } from '../count-english.ts';

const entries = (count: number) => countEnglish(count, { one: '# entry', other: '# entries' });
const small = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Ways through the journal: catching up, by chance, by the calendar; and what a sweeping act did. */
export const pathsWords = {
  /** The sheet of them. */
  title: 'Paths',
  unreadOf: (unread: number, all: number) =>
    unread === 0
      ? `All of ${entries(all)} read`
      : `${countEnglish(unread, { other: '#' })} of ${entries(all)} unread`,
  /** `day` as in `May 12`, with its year where that is another one. */
  pace: (entriesADay: number, day: string) =>
    `At ${small[entriesADay] ?? entriesADay} a day you meet the present on ${day}.`,
  metPresent: 'You have met the present.',

  catchUp: {
    title: 'Catch up',
    /** `day`: of the last visit. */
    since: (count: number, day: string) => `${entries(count)} since ${day}`,
    sinceUnread: (count: number, day: string, unread: number) =>
      `${entries(count)} since ${day}, ${countEnglish(unread, { other: '#' })} unread`,
    start: 'Read from the oldest',
    goOn: 'Go on reading',
    dismiss: 'Put aside',
    putAside: 'Put aside what you were away for',
    nothing:
      'Nothing to catch up on. When you have been away for two days or more, what came meanwhile is here.',
    allRead: (count: number, day: string) => `All of the ${entries(count)} since ${day} are read.`,
    stillUnread: (unread: number) =>
      countEnglish(unread, {
        one: '# of them is still unread.',
        other: '# of them are still unread.',
      }),
    place: (position: number, count: number, day: string) => `${position} of ${count} since ${day}`,
    all: 'All entries',
    set: 'The whole set',
  },

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

  marks: 'Marks',
  markAllRead: 'Mark all as read',
  markAllUnread: 'Mark all as unread',
  undoable: 'Can be undone',
  nothingToMark: 'Nothing was left to mark.',

  /** The last sweeping act. */
  swept: {
    name: 'What was done to many at once',
    'mark-all-read': (count: number) => `${entries(count)} marked read`,
    'mark-all-unread': (count: number) => `${entries(count)} marked unread`,
    'remove-marks': (count: number) =>
      countEnglish(count, { one: '# mark removed', other: '# marks removed' }),
    import: (count: number) => countEnglish(count, { one: '# record imported', other: '# records imported' }),
    undo: 'Undo',
    dismiss: 'Dismiss',
    undone: 'Undone',
    /** Some of it had been changed again since. */
    undoneBut: (kept: number) =>
      countEnglish(kept, {
        one: 'Undone, but for # that you have changed since',
        other: 'Undone, but for # that you have changed since',
      }),
    failed: 'This browser would not store that',
  },

  gap: {
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
    notThere: 'The feed was read anew: still not there.',
    busy: 'The journal is being asked already.',
    /** The reader stopped it. */
    stopped: 'The check was stopped before its end.',
  },

  revised: {
    /** `day`: when the newer text came. */
    on: (day: string) => `Revised ${day}`,
    show: 'What changed',
    hide: 'Hide what changed',
    region: 'What changed',
    added: 'Added:',
    removed: 'Removed:',
    sameWords: 'The words are the same; pictures, links or their form changed.',
    legend: 'Struck through: as it was. Underlined: as it is now.',
    unchanged: 'Unchanged text left out',
  },

  row: {
    menu: (title: string) => `More for ${title}`,
    open: 'Open',
    save: 'Save',
    unsave: 'Remove from saved',
    markRead: 'Mark as read',
    markUnread: 'Mark as unread',
    onMap: 'Show on the map',
    share: 'Share …',
    copyLink: 'Copy link',
  },

  shortcuts: {
    title: 'Keyboard shortcuts',
    note: 'They rest while you type.',
    acts: {
      next: 'Next entry; in a list, one down',
      previous: 'Previous entry; in a list, one up',
      search: 'Search',
      save: 'Save, or take that back',
      read: 'Mark as read or unread',
      note: 'Write a note',
      entries: 'Entries',
      map: 'Map',
      ledger: 'Ledger',
      help: 'This list',
    },
    arrows: 'The arrow keys do the same: left and right in an entry, up and down in a list.',
    isOn: 'Single keys do something',
    areOn: 'Single keys lead through the journal: press ? on any page to see them.',
    areOff: 'Single keys do nothing.',
    show: 'Show shortcuts',
  },
};
