import type { Catalogue } from '../catalogue.ts';
import { countArabic } from './count-arabic.ts';
import { isolate } from './isolate.ts';

export const entryThreadsWords: Catalogue['entryThreads'] = {
  heading: 'الخيوط',
  alsoIn: ['أيضًا في ', ''],
  comma: '، ',
  entry: ['التدوينة ', ''],
  allUncounted: 'كلها',
  all: (count) => `كلها (${countArabic(count, { other: '#' })})`,
  allOf: (thread) => `، كل التدوينات: ${isolate(thread)}`,
};
