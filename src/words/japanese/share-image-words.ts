import type { Catalogue } from '../catalogue.ts';

export const shareImageWords: Catalogue['shareImage'] = {
  title: '画像として共有',
  note: 'この端末で描きます。先に記事の言葉を選んでおくと、画像に入ります。',
  drawing: '画像を描いています。',
  alt: (entry, where, quote) => `${where ? `${entry}、${where}` : entry}、小さな地図付き：「${quote}」`,
  altWithoutMap: (entry, where, quote) => `${where ? `${entry}、${where}` : entry}：「${quote}」`,
  share: '共有',
  save: 'PNGで保存',
  saved: '画像をブラウザに渡しました。',
  failed: 'このブラウザでは画像を描けませんでした。',
};
