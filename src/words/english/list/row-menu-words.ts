/** What can be done with a row’s entry without opening it. */
export const rowMenuWords = {
  open: 'Open',
  save: 'Save',
  unsave: 'Remove from saved',
  markRead: 'Mark as read',
  markUnread: 'Mark as unread',
  onMap: 'Show on the map',
  share: 'Share …',
};
