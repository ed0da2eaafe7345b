import { countEnglish } from './count-english.ts';

const entries = { one: '# entry', other: '# entries' };

/** The search's page. */
export const searchWords = {
  title: 'Search',
  field: 'Words to look for',
  placeholder: 'Any word of any entry',
  help: 'Every word is looked up on this device. Put words that stand together in “quotes”.',
  /** The filters’ own names stay as they are in every language. */
  filterHelp: (examples: readonly string[], excluded: string) =>
    `Narrow it down with the buttons above, or in words: ${examples.join(', ')}. A minus right before a word, “quotes” or a filter leaves out the entries that match: ${excluded}.`,
  /** Where nothing but marks or pictures was typed. */
  noWords: 'Only words and numbers can be looked up.',
  looking: 'Looking …',
  failed: 'The entries on this device cannot be searched right now.',
  found: (count: number) => countEnglish(count, entries),
  foundInPlaces: (count: number, places: number) =>
    `${countEnglish(count, entries)} in ${countEnglish(places, { one: '# place', other: '# places' })}`,
  foundNone: 'No entry found',
  stillReading: 'Still reading the older entries …',
  onMap: 'Show these on the map',
  order: 'Order',
  byRelevance: 'Best first',
  byDate: 'Newest first',
  more: (count: number) => countEnglish(count, { one: 'Show # more', other: 'Show # more' }),
  /** Before what the reader wrote to the entry. */
  note: 'Your note:',
  /** Before an excerpt of one of the two closing lines. */
  noticed: 'Today I noticed:',
  expects: 'Tomorrow I expect:',
  recent: {
    title: 'Recent searches',
    clear: 'Clear',
    clearName: 'Clear recent searches',
    cleared: 'Recent searches cleared.',
  },
  filters: {
    name: 'Filters',
    place: 'Place',
    state: 'State',
    before: 'Before',
    after: 'After',
    regions: 'Regions',
    places: 'Places',
    unread: 'Unread',
    read: 'Read',
    saved: 'Saved',
    noted: 'Noted',
    beforeDay: (day: string) => `Before ${day}`,
    afterDay: (day: string) => `After ${day}`,
    wholeYear: (year: string) => `All of ${year}`,
    /** A filter that leaves out what passes it. */
    not: (filter: string) => `Not: ${filter}`,
    remove: (filter: string) => `Remove the filter ${filter}`,
  },
  /** A filter that cannot be read; `key` is its name in the query, such as `before`, and stays as it is. */
  faults: {
    empty: (key: string) => `${key}: waits for what is to come after it.`,
    noDay: (key: string, value: string) =>
      `${key}: cannot read “${value}” as a day. Write 2026, 2026-06 or 2026-06-25.`,
    unknownSet: (key: string, value: string) =>
      `${key}: does not know “${value}”. It knows unread, read, saved and noted.`,
  },
  /** Why nothing, or something else, was found. */
  missing: {
    word: (word: string) => `No entry has the word “${word}”.`,
    phrase: (words: string) => `“${words}” stands together in no entry.`,
    /** Of a number, or of words with marks between them. */
    text: (text: string) => `No entry has “${text}”.`,
    place: (place: string) => `No entry was written in a place named “${place}”.`,
    state: (state: string) => `No entry has the state “${state}”.`,
    together: 'Each of these words is in some entry, but no entry has them all.',
    leftOut: 'No entry remains once these words are left out.',
    filtered: 'No entry with these words passes the filters.',
    onlyFilters: 'No entry passes these filters.',
    withoutFilters: 'Search without filters',
    meant: 'Did you mean',
    quoted: (word: string) => `“${word}”`,
    /** `used`: a list of quoted words, put together as the language does. */
    corrected: (word: string, used: string) => `No entry has “${word}”. These have ${used}.`,
  },
};
