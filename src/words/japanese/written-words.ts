import type { Catalogue } from '../catalogue.ts';
import { countJapanese } from './count-japanese.ts';

export const writtenWords: Catalogue['written'] = {
  years: '年ごとのすべての記事',
  newestOnly: (count) =>
    countJapanese(count, {
      other: '新しい#行を載せています。ほかの行はそれぞれの記事にあります。',
    }),
  othersByYear: 'それより前の記事は年ごとの一覧にあります。',
  needsScript: 'このページはお使いの端末で作られるため、JavaScriptが必要です。',
  withoutScript: '日誌そのものはJavaScriptなしで読めます。',
  worldOf: (journal) => `世界地図で見る${journal}`,
  keptHere: (journal) => `「${journal}」をこの端末に保存して読めます。`,
  dueToday: '今日判定するもの',
  pictured: { list: 'すべての記事を新しい順に', map: '地図でたどる旅路' },
};
