import type { Catalogue } from '../catalogue.ts';
import { countJapanese } from './count-japanese.ts';

export const settingsWords: Catalogue['settings'] = {
  title: '設定',
  theme: 'テーマ',
  type: '記事の文字の大きさと書体',
  language: '言語',
  systemLanguage: (name) => `システム（${name}）`,
  languageNote: 'Waymark自体の言葉です。日誌は書かれたままの言葉で表示されます。',
  languageMissing: 'この言語はまだ端末になく、ネットワークからも取得できませんでした。',
  onThisDevice: 'この端末について',
  isReadyOffline: 'オフラインの準備ができています。どのページもネットワークなしで開けます。',
  isNotReadyOffline: 'オフラインの準備中です。アプリを保存しています。',
  isPlainHttp:
    '暗号化されていないhttpです。ブラウザはhttpでは、オフライン用のアプリの保存、インストール、共有、現在地の取得をしません。ほかはすべて使え、作ったものは残ります。httpsならすべて使えます。',
  isNotKept:
    'オフラインの準備ができていません。このブラウザはアプリを保存していません。プライベートウィンドウや空きのない端末では保存されません。',
  stored: (size) => `アプリと地図を含めて約${size}を保存しています。`,
  isPromised: 'ブラウザは、データを残すことを約束しています。',
  isNotPromised: '端末の空きが少なくなると、ブラウザがデータを消すことがあります。',
  askToKeep: 'すべて残すよう頼む',
  nowPromised: 'ブラウザが、データを残すことを約束しました',
  stillNotPromised: 'ブラウザの約束は得られませんでした。インストールしたアプリなら最も長く残ります',
  about: 'このアプリについて',
  reading: (journal, author) =>
    `${author === null ? `「${journal}」` : `${author}の「${journal}」`}をWaymarkで読んでいます。あなたに関する情報はどこにも送られません。アカウントも追跡も第三者もありません。`,
  aboutMap:
    '地図はNatural Earthで作成しました。国境は実効支配に基づいて描かれ、主張と異なるところもあります。',
  aboutType: '書体はLiterataです。',
  yourData: {
    title: '自分のデータ',
    what: '読んだ記事、保存した記事、読みかけの位置、ハイライトとメモ、判定と予想、設定は、この端末だけにあります。ファイルに書き出せば、控えになり、別の端末にも移せます。',
    exportAll: '自分のデータを書き出す',
    import: '読み込む…',
    importFile: 'ファイルを読み込む',
    importAdds: '読み込むと、今あるものに加わります。ここでの新しい記録や設定はそのまま残ります。',
    exported: 'ファイルをブラウザに渡しました。',
    notExported: 'このブラウザでは保存領域を読み取れませんでした。',
  },
  imported: {
    parts: (parts) => `読み込みました：${parts}。`,
    nothing: 'このファイルの内容は、すべてすでにここにあります。',
    readMarks: (count) => countJapanese(count, { other: '既読の記録#件' }),
    positions: (count) => countJapanese(count, { other: '読みかけの位置#件' }),
    saved: (count) => countJapanese(count, { other: '保存した記事#件' }),
    highlights: (count) => countJapanese(count, { other: 'ハイライトとメモ#件' }),
    judgements: (count) => countJapanese(count, { other: '判定と予想#件' }),
    settings: (count) => countJapanese(count, { other: '設定#件' }),
  },
  refused: {
    notABackup: 'Waymarkが書き出したファイルではありません。何も変更していません。',
    newerVersion:
      '新しいバージョンのWaymarkが書き出したファイルです。こちらを更新してから、もう一度読み込んでください。何も変更していません。',
    otherJournal: (title) =>
      `${title === null ? '別の日誌のファイルです。' : `別の日誌「${title}」のファイルです。`}何も変更していません。`,
    broken: (part) => `ファイルが壊れていて、「${part}」を読み取れません。何も変更していません。`,
    tooLarge: 'Waymarkが書き出したファイルにしては大きすぎます。何も変更していません。',
    storageFailed: 'このブラウザではファイルの内容を保存できませんでした。何も変更していません。',
  },
};
