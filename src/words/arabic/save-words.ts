import type { Catalogue } from '../catalogue.ts';

export const saveWords: Catalogue['save'] = {
  save: 'حفظ',
  saveThis: 'حفظ هذه التدوينة',
  unsaveThis: 'إزالة من المحفوظات',
  saved: 'حُفظت',
  unsaved: 'لم تعد محفوظة',
  undo: 'تراجع',
  undone: 'تم التراجع',
  isSaved: 'محفوظة',
};
