/** What several screens share. */
export const uiWords = {
  skipToText: 'To the text',
  tryAgain: 'Try again',
  allEntries: 'All entries',
  partMissing: 'This part of Waymark is not on this device yet, and the network did not bring it.',
  /** Something that the reader did or chose, and that is taken back. */
  notKept: 'This device could not keep it.',
  undo: 'Undo',
  undone: 'Undone',
  markedRead: 'Marked as read',
  markedUnread: 'Marked as unread',
  /** Between facts, where a dot is seen and this is heard; and between links in a row. */
  comma: ', ',
  /** Less than a minute ago. */
  justNow: 'just now',
  /** The light that an entry was written in, as a name. */
  lights: { dawn: 'dawn', dusk: 'dusk', night: 'night', 'midnight sun': 'midnight sun' },
  /** The thread of the entries written near a place. */
  near: (place: string) => `Near ${place}`,
};
