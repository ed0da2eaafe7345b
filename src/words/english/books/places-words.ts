import { countEnglish } from '../count-english.ts';

/** Where the journal has been, by country. */
export const placesWords = {
  title: 'Places',
  lead: 'Where the journal has been',
  none: 'No entry names a place yet.',
  nameless: (count: number) =>
    countEnglish(count, { one: '# entry names no place.', other: '# entries name no place.' }),
  noCountry: 'No country named',
  onMap: (place: string) => `${place} on the map`,
  older: 'Show older entries',
};
