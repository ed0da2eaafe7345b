import type { Catalogue } from '../catalogue.ts';
import { countJapanese } from './count-japanese.ts';

const items = (count: number) => countJapanese(count, { other: '#件' });

export const storedWords: Catalogue['stored'] = {
  title: '保存されているもの',
  counting: '数えています…',
  kinds: {
    journal: '記事',
    pictures: '画像と地図タイル',
    made: '自分のデータ',
    finding: '検索とつながり',
    app: 'アプリと地図',
  },
  counts: {
    journal: items,
    pictures: (count) => countJapanese(count, { other: '#点' }),
    made: items,
  },
  underSize: (size) => `${size}未満`,
  remove: '削除…',
  removeKind: (kind) => `削除：${kind}`,
  removeAll: 'すべて削除…',
  cancel: '残す',
  exportFirst: '先に自分のデータを書き出す',
  exported: 'ファイルをブラウザに渡しました。',
  notExported: 'このブラウザでは保存領域を読み取れませんでした。',
  pictures: {
    title: '画像を削除しますか？',
    text: 'ネットワークのあるときにもう一度見るまで、記事には画像の説明文が表示されます。',
    act: '画像を削除',
    done: '画像を削除しました',
  },
  journal: {
    title: '記事を削除しますか？',
    text: '自分のデータは残ります。フィードに今もある記事は、次の確認で戻ります。',
    onlyHere: (count) => countJapanese(count, { other: '#件はもうフィードになく、削除すると戻りません。' }),
    act: '記事を削除',
    done: '記事を削除しました',
  },
  made: {
    title: '自分のデータを削除しますか？',
    text: '既読の記録、読みかけの位置、保存した記事、ハイライト、メモ、判定、予想を削除します。設定は残ります。削除したあとでも、ここか記事の一覧で元に戻せます。',
    act: '自分のデータを削除',
    done: (count) => `${items(count)}を削除しました`,
  },
  undo: '元に戻す',
  everything: {
    title: 'すべて削除しますか？',
    text: '記事、画像、自分のデータ、設定、アプリ自体が、この端末から消えます。元に戻すことはできません。',
    act: 'すべて削除',
  },
  failed: 'このブラウザでは削除できませんでした。何も変更していません。',
};
