import type { Catalogue } from '../catalogue.ts';
import { countJapanese } from './count-japanese.ts';

export const entryThreadsWords: Catalogue['entryThreads'] = {
  heading: 'つながり',
  alsoIn: ['ほかに', ''],
  comma: '、',
  entry: ['記事', ''],
  allUncounted: '全部',
  all: (count) => `全${countJapanese(count, { other: '#件' })}`,
  allOf: (thread) => `の記事：${thread}`,
};
