/** The journal's books: what it expected, what it noticed, and its indexes. */
export const bookTabsWords = {
  label: 'Books',
  books: { ledger: 'Expected', noticed: 'Noticed', threads: 'Threads', places: 'Places' },
};
