/** The entry's page. Days come in written out, numbers as the journal writes them. */
export const entryWords = {
  facts: {
    date: 'Date',
    origin: 'Origin',
    routed: 'Routed through',
    localTime: 'Local time',
    state: 'State',
  },
  noticed: 'Today I noticed',
  expects: 'Tomorrow I expect',
  /** Seen after the two, as the language sets it. */
  colon: ':',

  backToEntries: 'Back to entries',
  read: 'Read',
  markRead: 'Mark as read',
  markUnread: 'Mark as unread',
  onMap: 'Show on the map',
  more: 'More',
  previousEntry: 'Previous entry',
  nextEntry: 'Next entry',

  fromTop: 'From the top',
  /** Where the entry does not name its place, its coordinates are the origin. */
  placeOnMap: (place: string | null) => `Show ${place ?? 'the origin'} on the map`,
  mapOfOrigin: (place: string) => `Map of the origin: ${place}`,
  table: 'Table',
  pictureMissing: (alt: string) => `${alt || 'A picture'} (The picture is not on this device.)`,
  /** Before words that the author has struck, for those who do not see the line through them. */
  struckOut: 'Struck out:',
  /** Below a text of which the feed has more. */
  isCut: 'The text goes on: only so much of one entry is kept here.',
  readWhole: 'Read all of it where it was published',

  /** How an entry is introduced that came before this one. */
  expectedYesterday: 'Yesterday it expected:',
  expectedThatDay: 'Earlier that day it expected:',
  expectedIn: (number: string) => `In ${number} it expected:`,
  expectedBefore: 'Before that it expected:',
  expectedOn: (day: string) => `On ${day} it expected:`,
  /** One entry is missing between the two, or a row of them. */
  missingOne: (number: string) => `${number} is not in this journal.`,
  missingRow: (first: string, last: string) => `${first} to ${last} are not in this journal.`,
  daysBetween: (days: number) => (days === 1 ? 'A day lies between.' : `${days} days lie between.`),

  due: (day: string) => `Due ${day}`,
  dueNever: 'Without a date',
  judgeInLedger: 'Judge in the ledger',
  inLedger: 'In the ledger',

  neighbours: 'Neighbouring entries',
  previous: 'Previous',
  next: 'Next',
  begins: 'The journal begins here.',
  newest: 'You are at the newest entry.',
  townAndDay: (town: string, day: string) => `${town}, ${day}`,
};
