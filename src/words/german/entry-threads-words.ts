import type { Catalogue } from '../catalogue.ts';
import { countGerman } from './count-german.ts';

export const entryThreadsWords: Catalogue['entryThreads'] = {
  heading: 'Fäden',
  alsoIn: ['auch in ', ''],
  comma: ', ',
  entry: ['Eintrag ', ''],
  allUncounted: 'alle',
  all: (count) => `alle ${countGerman(count, { other: '#' })}`,
  allOf: (thread) => ` Einträge: ${thread}`,
};
