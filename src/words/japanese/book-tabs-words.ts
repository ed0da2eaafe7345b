import type { Catalogue } from '../catalogue.ts';

export const bookTabsWords: Catalogue['bookTabs'] = {
  label: '帳面',
  books: { ledger: '予期', noticed: '気づき', threads: 'つながり', places: '場所' },
};
