import type { Catalogue } from '../catalogue.ts';

export const entryMenuWords: Catalogue['entryMenu'] = {
  title: 'その他',
  type: '文字とテーマ',
  print: '印刷',
  keepAwake: '画面を消灯しない',
  keepAwakeNote: '記事を読んでいるあいだ',
  noKeepAwake: 'このブラウザでは画面の消灯を防げません。',
  shareImage: '画像として共有',
};
