import { countEnglish } from './count-english.ts';

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
    marks: 'Saved and notes',
    'catch-up': 'Catch up',
    'on-this-day': 'On this day',
    share: 'Shared',
    missing: 'Not found',
  },
  thread: 'Thread',
  entriesOf: (journal: string) => `${journal}, entries`,
  navigation: {
    name: 'Main',
    entries: 'Entries',
    map: 'Map',
    ledger: 'Ledger',
    search: 'Search',
    settings: 'Settings',
    /** Expectations to be judged; described to those who do not see the mark beside the ledger. */
    due: (count: number) => countEnglish(count, { other: '# due today' }),
  },
  cover: {
    newest: 'Read the newest',
    oldest: 'Begin at the beginning',
  },
};
