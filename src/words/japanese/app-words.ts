import type { Catalogue } from '../catalogue.ts';
import { countJapanese } from './count-japanese.ts';

export const appWords: Catalogue['app'] = {
  titles: {
    map: '地図',
    ledger: '台帳',
    noticed: '気づき',
    threads: 'つながり',
    places: '場所',
    search: '検索',
    settings: '設定',
    marks: '保存とメモ',
    'catch-up': 'まとめ読み',
    'on-this-day': '同じ日の記事',
    share: '共有されたもの',
    missing: '見つかりません',
  },
  thread: 'つながり',
  entriesOf: (journal) => `${journal}の記事`,
  navigation: {
    name: 'メイン',
    entries: '記事',
    map: '地図',
    ledger: '台帳',
    search: '検索',
    settings: '設定',
    due: (count) => countJapanese(count, { other: '今日判定するもの#件' }),
  },
  cover: {
    newest: '最新の記事を読む',
    oldest: '最初から読む',
  },
  missing: {
    title: 'このアドレスには何もありません',
    text: 'この日誌のページは、記事、地図、台帳、検索、設定です。',
    all: 'すべての記事',
  },
};
