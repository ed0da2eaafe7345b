import type { Catalogue } from '../catalogue.ts';
import { countJapanese } from './count-japanese.ts';

export const entryWords: Catalogue['entry'] = {
  facts: {
    date: '日付',
    origin: '発信地',
    routed: '経由',
    localTime: '現地時刻',
    state: '状態',
  },
  noticed: '今日気づいたこと',
  expects: '明日予期すること',
  colon: '：',

  backToEntries: '記事一覧に戻る',
  read: '既読',
  markRead: '既読にする',
  markUnread: '未読にする',
  onMap: '地図で見る',
  more: 'その他',
  previousEntry: '前の記事',
  nextEntry: '次の記事',

  fromTop: '最初から',
  placeOnMap: (place) => `${place ?? '発信地'}を地図で見る`,
  mapOfOrigin: (place) => `発信地の地図：${place}`,
  table: '表',
  pictureMissing: (alt) => `${alt || '画像'}（画像はこの端末にありません。）`,
  struckOut: '取り消し：',
  isCut: '本文はまだ続きます。長すぎるため、ここには途中までしか保存されていません。',
  readWhole: '公開元で全文を読む',

  expectedYesterday: '前日に予期されていたこと：',
  expectedThatDay: 'この日の先の記事で予期されていたこと：',
  expectedIn: (number) => `${number}で予期されていたこと：`,
  expectedBefore: 'その前に予期されていたこと：',
  expectedOn: (day) => `${day}に予期されていたこと：`,
  missingOne: (number) => `${number}はこの日誌にありません。`,
  missingRow: (first, last) => `${first}から${last}まではこの日誌にありません。`,
  daysBetween: (days) => countJapanese(days, { other: 'あいだが#日空いています。' }),

  due: (day) => `期日：${day}`,
  dueNever: '期日なし',
  judgeInLedger: '台帳で判定する',
  inLedger: '台帳で見る',

  neighbours: '前後の記事',
  previous: '前',
  next: '次',
  begins: '日誌はここから始まります。',
  newest: 'これが最新の記事です。',
  townAndDay: (town, day) => `${town}、${day}`,

  share: '共有',
  copyLink: 'リンクをコピー',
  linkCopied: 'リンクをコピーしました',
  linkNotCopied: (url) => `このブラウザではコピーできませんでした。リンク：${url}`,

  followJournal: 'この日誌をフォロー',
  follow: 'フォロー',
  followName: (name) => `${name}をフォロー`,
  substack: 'Substackで購読する',
  email: '新しい記事をメールで受け取る',

  missing: {
    title: (slug) => `記事${slug}はここにありません`,
    reason:
      'この端末の日誌には含まれていません。まだ書かれていないか、フィードに載ったことがないのかもしれません。',
    all: 'すべての記事',
  },
};
