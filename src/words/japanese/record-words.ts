import type { Catalogue } from '../catalogue.ts';
import { countJapanese } from './count-japanese.ts';

export const recordWords: Catalogue['record'] = {
  title: '的中の記録',
  judged: (count) => countJapanese(count, { other: '判定済み#件' }),
  notCounted: (count) => countJapanese(count, { other: '判定不能の#件は数えていません。' }),

  tooFewOverall: (missing) =>
    countJapanese(missing, {
      other: 'まだ判断できません。あと#件判定すると、日誌がどのくらい当たったかを示せます。',
    }),
  overall: ({ share, low, high, count }) =>
    countJapanese(count, {
      other: `判定#件のうち${share}が当たりました（一部的中は半分として計算）。これだけで見ると、実際の割合は${low}から${high}のあいだと考えられます。`,
    }),
  noneJudged: '判定なし',
  tooFew: (count) => countJapanese(count, { other: '#件、判断には不足' }),
  shareOf: (share, count) => countJapanese(count, { other: `#件中${share}` }),
  between: (low, high) => `、${low}から${high}のあいだ`,

  howFarAhead: 'どのくらい先か',
  horizon: {
    tomorrow: '翌日',
    week: '一週間以内',
    month: '一か月以内',
    longer: 'それより先',
  },
  aboutWhat: '何についてか',

  yourGuesses: '自分の予想',
  tooFewGuesses: (count) =>
    countJapanese(count, {
      other: `${count === 0 ? '判定済みの予想はまだありません' : '判定済みの予想は#件で、判断には足りません'}。判定の前に予想を封印すると、五件で、この日誌をどのくらい知っているかがわかります。`,
    }),
  howToRead: '縦は的中した割合、横は予想の確かさです。破線の上では両者が一致します。',
  closeToLine: '線に近い',
  closeToLineWhy: (count) =>
    countJapanese(count, {
      other: '予想#件はいずれも、結果との差が偶然で説明できる範囲に収まっています。',
    }),
  tooSure: '自信が強すぎる',
  tooDoubtful: '疑いが強すぎる',
  saidAndCame: (said, came) => `約${said}と予想したものは、${came}が的中しました。`,
  brier: (score, always, even) =>
    `ブライアスコア${score}。0が完璧で、常に${even}と予想すると${always}になります。`,
  plot: (bins) => `予想と結果の比較。${bins.join('。')}。`,
  bin: (count, said, came) => countJapanese(count, { other: `約${said}の予想#件：${came}が的中` }),
};
