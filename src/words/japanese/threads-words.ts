import type { Catalogue } from '../catalogue.ts';
import { countJapanese } from './count-japanese.ts';

const entries = (count: number) => countJapanese(count, { other: '記事#件' });

export const threadsWords: Catalogue['threads'] = {
  title: 'つながり',
  lead: '日誌が繰り返し立ち返るもの',
  find: '名前でつながりを探す',
  findExample: '名前や物',
  none: '繰り返し現れるものはまだありません。記事が届くと、この端末でつながりを探します。',
  noneFound: 'その名前のつながりはありません。',
  kinds: {
    name: '名前',
    subject: '物事',
    place: '場所（50 km以内）',
    light: '光',
    state: '状態',
  },
  entriesCounted: () => '件',
  all: 'すべてのつながり',
  onMap: '地図とタイムラインで見る',
  missing: 'そのつながりはありません',
  missingText: 'この端末の記事には、その名前のつながりがありません。別の日誌のものかもしれません。',

  met: (count) => `${entries(count)}に登場`,
  nearPlace: (count, place) => `${place}から50 km以内で書かれた${entries(count)}`,
  inState: (count, state) => `状態が「${state}」の${entries(count)}`,
  atDawn: (count) => `夜明けに書かれた${entries(count)}`,
  atDusk: (count) => `夕暮れに書かれた${entries(count)}`,
  atNight: (count) => `夜に書かれた${entries(count)}`,
  underMidnightSun: (count) => `白夜の太陽のもとで書かれた${entries(count)}`,
  byLight: (count, light) => `「${light}」の光のなかで書かれた${entries(count)}`,
};
