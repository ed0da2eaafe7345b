import type { Catalogue } from '../catalogue.ts';

export const saveWords: Catalogue['save'] = {
  save: 'Garder',
  saveThis: 'Garder cette entrée',
  unsaveThis: 'Ne plus garder',
  saved: 'Gardée',
  unsaved: 'N’est plus gardée',
  undo: 'Annuler',
  undone: 'Annulé',
  isSaved: 'gardée',
};
