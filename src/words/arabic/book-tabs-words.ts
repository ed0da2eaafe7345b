import type { Catalogue } from '../catalogue.ts';

export const bookTabsWords: Catalogue['bookTabs'] = {
  label: 'الدفاتر',
  books: { ledger: 'التوقّعات', noticed: 'لمحات', threads: 'الخيوط', places: 'الأماكن' },
};
