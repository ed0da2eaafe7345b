import type { Catalogue } from '../catalogue.ts';

export const bookTabsWords: Catalogue['bookTabs'] = {
  label: 'Livres',
  books: { ledger: 'Attendu', noticed: 'Remarqué', threads: 'Fils', places: 'Lieux' },
};
