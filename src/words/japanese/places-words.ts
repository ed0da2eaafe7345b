import type { Catalogue } from '../catalogue.ts';
import { countJapanese } from './count-japanese.ts';

export const placesWords: Catalogue['places'] = {
  title: '場所',
  lead: '日誌が訪れたところ',
  none: '場所を記した記事はまだありません。',
  nameless: (count) => countJapanese(count, { other: '場所の記載がない記事が#件あります。' }),
  noCountry: '国の記載なし',
  entries: (count) => countJapanese(count, { other: '#件' }),
  onMap: (place) => `${place}を地図で見る`,
  older: '古い記事を表示',
};
