import type { Catalogue } from '../catalogue.ts';

export const storageWords: Catalogue['storage'] = {
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
};
