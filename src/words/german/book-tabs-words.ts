import type { Catalogue } from '../catalogue.ts';

export const bookTabsWords: Catalogue['bookTabs'] = {
  label: 'Bücher',
  books: { ledger: 'Erwartet', noticed: 'Aufgefallen', threads: 'Fäden', places: 'Orte' },
};
