import type { Catalogue } from '../catalogue.ts';

export const marksWords: Catalogue['marks'] = {
  colours: { sun: '黄', leaf: '緑', sky: '青' },
  selection: {
    name: '選択したテキスト',
    highlight: { sun: '黄でハイライト', leaf: '緑でハイライト', sky: '青でハイライト' },
    note: 'メモ',
    copy: 'コピー',
    share: '共有',
    close: '閉じる',
    available: 'Tabキーを押すと、選択範囲のハイライトやメモの追加ができます。',
  },
  highlighted: 'ハイライトしました',
  removed: 'ハイライトを削除しました',
  noteRemoved: 'メモを削除しました',
  undo: '元に戻す',
  undone: '元に戻しました',
  notKept: 'この端末に保存できませんでした。',
  copied: 'コピーしました',
  notCopied: 'このブラウザではコピーできませんでした。',
  quoted: (quote) => `「${quote}」`,
  source: (title, place, journal) =>
    place === null ? `${title}、${journal}` : `${title}、${place}、${journal}`,
  sheet: {
    highlight: 'ハイライト',
    note: 'この記事へのメモ',
    colour: '色',
    yourNote: '自分のメモ',
    share: '共有',
    copy: 'コピー',
    remove: '削除',
    show: '本文で見る',
    done: '完了',
    orphan: 'その後記事が改訂され、この言葉は本文にはもうありません。',
  },
  list: {
    title: '自分のハイライトとメモ',
    addNote: 'この記事にメモを追加',
    all: '保存した記事とメモをすべて見る',
    kinds: { sun: '黄のハイライト', leaf: '緑のハイライト', sky: '青のハイライト' },
    highlight: ({ quote, note, orphan, kind }) =>
      [quote, note, orphan, kind]
        .filter((part) => part !== '')
        .map((part) => part.replace(/[.。]$/, ''))
        .join('。'),
    note: (note) => `メモ：${note}`,
    orphan: '本文にはもうありません',
  },
  page: {
    title: '保存とメモ',
    about: '日誌から手元に残したもの',
    show: '表示',
    all: 'すべて',
    saved: '保存',
    highlights: 'ハイライト',
    notes: 'メモ',
    nothing:
      'まだ何もありません。記事の上のしおりを押すと保存できます。記事の言葉を選ぶと、ハイライトやメモができます。',
    nothingSaved: '保存した記事はまだありません。記事の上のしおりを押すと保存できます。',
    nothingMarked: 'ハイライトはまだありません。記事の言葉を選ぶと、ハイライトやメモができます。',
    nothingNoted: 'メモはまだありません。記事の言葉を選ぶか、本文の下でメモを追加してください。',
    missing: 'この端末にない記事',
    save: (title) => `${title}を保存`,
    savedOn: (day) => `${day}に保存`,
    export: 'Markdownで書き出す',
    exported: 'ファイルをブラウザに渡しました。',
  },
  markdown: {
    title: (journal) => `${journal}：保存とメモ`,
    file: 'メモ',
  },
};
