import type { Catalogue } from '../catalogue.ts';

export const saveWords: Catalogue['save'] = {
  save: 'Merken',
  saveThis: 'Diesen Eintrag merken',
  unsaveThis: 'Nicht mehr merken',
  saved: 'Gemerkt',
  unsaved: 'Nicht mehr gemerkt',
  undo: 'Rückgängig',
  undone: 'Rückgängig gemacht',
  isSaved: 'gemerkt',
};
