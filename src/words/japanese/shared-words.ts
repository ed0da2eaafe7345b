import type { Catalogue } from '../catalogue.ts';

export const sharedWords: Catalogue['shared'] = {
  ask: 'どの予想に関わりますか？',
  evidence: 'アドレスは、選んだ予想の根拠として台帳に置かれ、そこで下す判定に添えられます。',
  nothingDue: '今、判定を待つ予想はありません。アドレスはどこにも保存されていません。',
  toLedger: '台帳へ',
  noAddress: '共有されたものにウェブアドレスはありません。',
  search: '日誌の中を検索',
  fileGone: 'ファイルを読み取れませんでした。何も変更していません。',
};
