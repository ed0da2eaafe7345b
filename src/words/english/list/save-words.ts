/** Saving an entry, from wherever that can be done. */
export const saveWords = {
  save: 'Save',
  saveThis: 'Save this entry',
  unsaveThis: 'Take out of saved',
  saved: 'Saved',
  unsaved: 'No longer saved',
  /** Said of a row after how far it was read. */
  isSaved: 'saved',
};
