import type { Catalogue } from '../catalogue.ts';
import { countSpanish } from './count-spanish.ts';

export const entryThreadsWords: Catalogue['entryThreads'] = {
  heading: 'Hilos',
  alsoIn: ['también en ', ''],
  comma: ', ',
  entry: ['Entrada ', ''],
  allUncounted: 'todas',
  all: (count) => countSpanish(count, { one: 'la #', many: 'las #', other: 'las #' }),
  allOf: (thread) => ` entradas: ${thread}`,
};
