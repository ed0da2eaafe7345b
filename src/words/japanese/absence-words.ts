import type { Catalogue } from '../catalogue.ts';

export const absenceWords: Catalogue['absence'] = {
  blocked: '別のタブを待っています',
  blockedText:
    '別のタブで古いバージョンのWaymarkが開いています。そのタブを閉じると、こちらの表示が続きます。',
  outdated: '新しいWaymarkが使われています',
  outdatedText:
    'この端末の保存内容は、このタブより新しいWaymarkで開かれています。再読み込みすると新しいほうになります。失われたものはありません。',
  unanswered: '保存領域が応答しません',
  unansweredText:
    'このブラウザは今、端末に保存されたものをWaymarkに渡していません。ほかのタブを閉じると直ることがあります。',
  closed: '記事を保存する場所がありません',
  closedText:
    'このブラウザでWaymarkの保存領域を開けませんでした。プライベートウィンドウでは禁じられていることがあります。',
  reload: '再読み込み',

  offline: 'オフラインです',
  offlineText: 'まだ何も取得していません。オンラインになれば、すべての記事がこの端末に残ります。',
  nothingYet: 'まだ読むものがありません',
  unfetched: 'この端末に記事がありません',
  unfetchedText: '削除されたか、まだ取得されていません。あなたが付けたものは残っています。',
  fetch: '日誌を取得',
  blank: '白紙のページ',
  blankText: 'この日誌にはまだ記事がありません。最初の記事が書かれると、自動でここに現れます。',
  checkNow: '今すぐ確認',
};
