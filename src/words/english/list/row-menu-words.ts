/** What can be done with a row’s entry without opening it. */
export const rowMenuWords = {
  open: 'Open',
  unsave: 'Remove from saved',
  share: 'Share …',
};
