import { countEnglish, countEntries } from '../count-english.ts';

/** What the journal comes back to: the index of its threads, and each thread's page. */
export const threadsWords = {
  title: 'Threads',
  lead: 'What the journal comes back to',
  find: 'Threads whose name has',
  findExample: 'A name or a thing',
  none: 'Nothing recurs yet. Threads are found on this device once entries have come.',
  noneFound: 'No thread has that name.',
  kinds: {
    name: 'Names',
    subject: 'Things',
    place: 'Places, within 50 km',
    light: 'Light',
    state: 'States',
  },
  /** Heard after a thread's number of entries, which is seen. */
  entriesCounted: (count: number) => countEnglish(count, { one: 'entry', other: 'entries' }),
  all: 'All threads',
  onMap: 'On the map and its timeline',
  missing: 'No such thread',
  missingText:
    'Nothing of this name runs through the entries on this device. It may have come from another journal.',

  /** What a thread's entries have in common. */
  met: (count: number) => `Met in ${countEntries(count)}`,
  nearPlace: (count: number, place: string) => `${countEntries(count)} written within 50 km of ${place}`,
  inState: (count: number, state: string) => `${countEntries(count)} whose state is “${state}”`,
  atDawn: (count: number) => `${countEntries(count)} written at dawn`,
  atDusk: (count: number) => `${countEntries(count)} written at dusk`,
  atNight: (count: number) => `${countEntries(count)} written at night`,
  underMidnightSun: (count: number) => `${countEntries(count)} written under the midnight sun`,
  byLight: (count: number, light: string) => `${countEntries(count)} written by ${light}`,
};
