import type { Catalogue } from '../catalogue.ts';

export const bookTabsWords: Catalogue['bookTabs'] = {
  label: 'Libros',
  books: { ledger: 'Esperado', noticed: 'Notado', threads: 'Hilos', places: 'Lugares' },
};
