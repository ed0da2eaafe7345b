import type { Catalogue } from '../catalogue.ts';
import { countJapanese } from './count-japanese.ts';

const entries = (count: number) => countJapanese(count, { other: '#件' });

export const mapWords: Catalogue['map'] = {
  title: '地図',
  world: '世界地図：矢印キーで移動、プラスとマイナスで拡大・縮小',
  showAll: 'すべての記事を表示',
  nearMe: '現在地の近く',
  more: 'その他',
  zoomIn: '拡大',
  zoomOut: '縮小',
  show: '表示',
  faces: { places: '場所', route: '経路', night: '夜' },
  credit: 'Natural Earthで作成',
  placeless: '場所のある記事がまだありません。',
  readInList: '一覧で読む',
  withoutPlace: (count) => `場所のない記事${entries(count)}`,
  nightAs: (entry, written) =>
    written === null ? `${entry}が書かれたときの夜` : `${entry}の夜。${written}もの`,

  comma: '、',
  entryNumber: (number) => `記事${number}`,
  cluster: (count, place, isAround) =>
    `記事${entries(count)}${place && `、${place}`}${isAround ? 'とその周辺' : ''}`,
  outside: (marker) => `${marker}（期間外）`,
  cardWithoutPlace: '場所なし',

  daysOfYear: ({ fromDated, to }) => `${fromDated}～${to}`,
  daysOfYears: (from, to) => `${from}～${to}`,
  daysOfYearSaid: ({ fromDated, to }) => `${fromDated}から${to}まで`,
  daysOfYearsSaid: (from, to) => `${from}から${to}まで`,

  list: {
    name: '地図上の記事',
    title: '地図上の記事',
    rows: '地図上の記事、新しい順',
    noneSeen: '地図のこの範囲には、この期間の記事がありません。',
    noneInRange: 'この期間に書かれた記事はありません。',
    count: (listed, all, days) => `${entries(all)}中${entries(listed)}・${days}`,
    onlySeen: '地図に見えるものだけ',
    grabber: '記事の一覧',
    moreOfMap: '地図を広げる',
    moreOfList: '一覧を広げる',
  },

  place: {
    around: (town) => `${town}の周辺`,
    here: 'ここ',
    count: (count) => `記事${entries(count)}`,
    older: '古い記事を表示',
  },

  sheet: {
    title: '地図のその他の機能',
    places: 'すべての場所',
    placesNote: '国ごとに、記事とともに',
    saveRoute: (days) => `経路を保存：${days}`,
    formats: {
      gpx: 'ナビやハイキングのアプリ向け',
      kml: 'Google Earthや地図向け',
      geojson: '地図を作る人向け',
    },
    streets: '道路地図',
    streetsNote: (server) => `道路を表示します。見ている範囲が${server}に伝わります`,
  },

  near: {
    note: 'この端末で計算します。現在地は保存も送信もされません。',
    asking: '端末に現在地を尋ねています…',
    tryAgain: 'もう一度試す',
    none: 'この日誌には、書かれた場所のわかる記事がありません。',
    nearest: (place, distance) =>
      place === null ? `最も近い記事は${distance}です。` : `最も近いのは${place}、${distance}です。`,
    entries: (count, newest) => `記事${entries(count)}、最新は${newest}`,
    lessThanOne: 'ここから1 km未満',
    kilometres: (kilometres) => `ここから${kilometres} km`,
    failed: {
      unable: 'このブラウザでは現在地がわかりません。',
      denied:
        '現在地の利用が許可されていません。ブラウザのこのサイトの設定で許可してから、もう一度お試しください。',
      unknown: '現在地がわかりませんでした。屋外に出るか、Wi-Fiをオンにするとわかることがあります。',
      late: '現在地の確認に時間がかかりすぎました。少し待ってから、もう一度お試しください。',
    },
  },

  thread: {
    name: (title) => `つながり：${title}。日誌のすべての記事を表示`,
    chip: ['つながり：', ''],
  },

  timeline: {
    name: 'タイムライン',
    upTo: (day) => `${day}まで`,
    chooseDates: '。期間を選ぶ',
    shown: (inRange, all) => `${entries(all)}中${entries(inRange)}`,
    shownSaid: (inRange, all, days, entry) =>
      `${entries(all)}中${entries(inRange)}、${days}。${entry === null ? '' : `${entry}。`}`,
    gap: (days) => countJapanese(days, { other: '記事のない日が#日' }),
    previous: '前の記事',
    next: '次の記事',
    play: '再生',
    pause: '一時停止',
    from: '開始日',
    to: '終了日',
    modes: '表示する日',
    window: '期間',
    windowNote: '二つの日のあいだの記事',
    soFar: 'これまで',
    soFarNote: 'ある日までのすべての記事',
    speed: '再生の速さ',
    widen: 'タイムラインを広げる',
    narrow: 'タイムラインを縮める',
  },

  dates: {
    title: '期間',
    journal: (days) => `日誌の期間：${days}`,
    upTo: 'この日まで',
    showUpTo: 'この日までをすべて表示',
    showDays: 'この期間を表示',
    whole: '日誌全体',
    notWhole: '日付の入力が途中です。',
    begins: (day) => `日誌は${day}に始まります。`,
    newest: (day) => `最新の記事は${day}のものです。`,
    backwards: '終了日が開始日より前です。',
  },
};
