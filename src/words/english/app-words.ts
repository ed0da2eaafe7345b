/** What every screen shows: the navigation, the pages' titles, what is said of the app itself. */
export const appWords = {
  titles: {
    map: 'Map',
    ledger: 'Ledger',
    noticed: 'Noticed',
    threads: 'Threads',
    places: 'Places',
    search: 'Search',
    settings: 'Settings',
    missing: 'Not found',
  },
  thread: 'Thread',
  entriesOf: (journal: string) => `${journal}, entries`,
};
