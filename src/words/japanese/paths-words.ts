import type { Catalogue } from '../catalogue.ts';
import { countJapanese } from './count-japanese.ts';

const entries = (count: number) => countJapanese(count, { other: '#件' });
const figure = (count: number) => countJapanese(count, { other: '#' });

export const pathsWords: Catalogue['paths'] = {
  title: '読み方',
  unreadOf: (unread, all) =>
    unread === 0 ? `全${entries(all)}が既読` : `${entries(all)}中、未読${entries(unread)}`,
  pace: (entriesADay, day) => `一日${entries(entriesADay)}のペースなら、${day}に現在に追いつきます。`,
  metPresent: '現在に追いつきました。',

  catchUp: {
    title: 'まとめ読み',
    since: (count, day) => `${day}から${entries(count)}`,
    sinceUnread: (count, day, unread) => `${day}から${entries(count)}、未読${entries(unread)}`,
    start: '古い順に読む',
    goOn: '続きを読む',
    dismiss: '片づける',
    putAside: '留守中に届いた記事を片づける',
    nothing: 'まとめ読みする記事はありません。二日以上離れていると、そのあいだに届いた記事がここに並びます。',
    allRead: (count, day) => `${day}からの${entries(count)}をすべて読みました。`,
    stillUnread: (unread) => `そのうち${entries(unread)}がまだ未読です。`,
    place: (position, count, day) => `${day}からの${entries(count)}中${figure(position)}件目`,
    all: 'すべての記事',
    set: '一覧を見る',
  },

  notes: {
    title: '新しい記事',
    ask: '新しい記事ごとに、静かな通知を一つ受け取りますか？',
    accept: 'オンにする',
    decline: '新しい記事の通知は不要',
    areOn: 'これから新しい記事をお知らせします。設定でオフにできます。',
    areOff: 'うまくいきませんでした。設定からもオンにできます。',
  },

  random: '偶然の一篇',
  randomNote: '未読があるうちは、未読のなかから',
  noOther: 'ほかの記事はありません。',

  onThisDay: {
    title: '同じ日の記事',
    note: '過去の年の同じ日と、7・30・100・365日前',
    yearsAgo: (years) => countJapanese(years, { other: '#年前' }),
    daysAgo: (days) => countJapanese(days, { other: '#日前' }),
    nothing: '過去の年の同じ日にも、7・30・100・365日前にも、書かれた記事はありません。',
  },

  marks: '既読と未読',
  markAllRead: 'すべて既読にする',
  markAllUnread: 'すべて未読にする',
  undoable: '元に戻せます',
  nothingToMark: '変わるものはありませんでした。',

  swept: {
    name: 'まとめて行った操作',
    'mark-all-read': (count) => `${entries(count)}を既読にしました`,
    'mark-all-unread': (count) => `${entries(count)}を未読にしました`,
    'remove-marks': (count) => `${entries(count)}を削除しました`,
    import: (count) => `${entries(count)}を読み込みました`,
    undo: '元に戻す',
    dismiss: '閉じる',
    undone: '元に戻しました',
    undoneBut: (kept) => `その後変更された${entries(kept)}を除いて、元に戻しました`,
    failed: 'このブラウザでは保存できませんでした',
  },

  gap: {
    missing: (numbers) => `${numbers}はこのフィードにありません`,
    many: (count, first, last) =>
      countJapanese(count, { other: `${first}から${last}までの#件はこのフィードにありません` }),
    row: (first, last) => `${first}～${last}`,
    ask: '再確認',
    asking: '確認中…',
    came: (came, missing) =>
      missing === 0
        ? `${entries(came)}が届きました。`
        : `${entries(came)}が届き、${entries(missing)}はまだありません。`,
    notThere: 'フィードを読み直しましたが、まだありません。',
    busy: '日誌はすでに確認中です。',
    stopped: '最後まで読まないうちに中止しました。',
  },

  revised: {
    on: (day) => `${day}に改訂`,
    show: '変更点を見る',
    hide: '変更点を隠す',
    region: '変更点',
    added: '追加：',
    removed: '削除：',
    sameWords: '言葉は同じで、画像やリンク、体裁が変わりました。',
    legend: '取り消し線は改訂前、下線は改訂後です。',
    unchanged: '変わらない部分は省略しています',
  },

  row: {
    menu: (title) => `${title}のメニュー`,
    open: '開く',
    save: '保存',
    unsave: '保存を取り消す',
    markRead: '既読にする',
    markUnread: '未読にする',
    onMap: '地図で見る',
    share: '共有…',
    copyLink: 'リンクをコピー',
  },

  shortcuts: {
    title: 'キーボードショートカット',
    note: '文字の入力中は働きません。',
    acts: {
      next: '次の記事（一覧では一つ下）',
      previous: '前の記事（一覧では一つ上）',
      search: '検索',
      save: '保存、または保存の取り消し',
      read: '既読または未読にする',
      note: 'メモを書く',
      entries: '記事',
      map: '地図',
      ledger: '台帳',
      help: 'この一覧',
    },
    arrows: '矢印キーでも同じ操作ができます。記事では左右、一覧では上下です。',
    isOn: '一つのキーで操作する',
    areOn: '一つのキーで日誌のなかを移動できます。どのページでも「?」を押すと一覧が出ます。',
    areOff: '一つのキーでの操作はオフです。',
    show: 'ショートカットを見る',
  },
};
