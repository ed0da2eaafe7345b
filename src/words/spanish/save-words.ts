import type { Catalogue } from '../catalogue.ts';

export const saveWords: Catalogue['save'] = {
  save: 'Guardar',
  saveThis: 'Guardar esta entrada',
  unsaveThis: 'Quitar de lo guardado',
  saved: 'Guardada',
  unsaved: 'Ya no está guardada',
  undo: 'Deshacer',
  undone: 'Deshecho',
  isSaved: 'guardada',
};
