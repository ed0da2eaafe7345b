import type { Catalogue } from '../catalogue.ts';
import { countFrench } from './count-french.ts';

export const entryThreadsWords: Catalogue['entryThreads'] = {
  heading: 'Fils',
  alsoIn: ['aussi dans ', ''],
  comma: ', ',
  entry: ['Entrée ', ''],
  allUncounted: 'toutes',
  all: (count) => countFrench(count, { one: 'la #', many: 'les #', other: 'les #' }),
  allOf: (thread) => ` entrées : ${thread}`,
};
