import type { Catalogue } from '../catalogue.ts';
import { countJapanese } from './count-japanese.ts';

const lines = (count: number) => countJapanese(count, { other: '#件' });

export const noticedWords: Catalogue['noticed'] = {
  title: '気づき',
  subtitle: '一日に一つ',
  search: '気づきに含まれる言葉',
  searchHint: '気づきのなかの言葉',
  order: '並び順',
  orders: { newest: '新しい順', place: '場所別', random: '順不同' },
  drawAgain: '引き直す',
  drawnAgain: '引き直しました',
  onMap: '地図で見る',
  onMapWhere: (place) => `：${place}`,
  print: '本として印刷',
  list: '気づいたこと',
  lines,
  linesWith: (count, words) => `「${words}」を含む気づき${lines(count)}`,
  noneFits: '当てはまる気づきはありません。',
  none: '気づきを記した記事は、まだこの端末にありません。',
  noPlace: '場所なし',
  noDate: '日付なし',
  linesFromTo: (count, first, last) => `${first}から${last}までの${lines(count)}`,
};
