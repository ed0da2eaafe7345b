/** What single keys do. */
export const shortcutsWords = {
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
};
