import type { DayPart, Light, NightPart } from '../model/sky/light-at.ts';
import type { Catalogue } from './catalogue.ts';
import { countWordsIn } from './count-words.ts';

/** How many, in Japanese. */
const countJapanese = countWordsIn('ja');

const entries = (count: number) => countJapanese(count, { other: '#件' });
const lines = (count: number) => countJapanese(count, { other: '#件' });
const figure = (count: number) => countJapanese(count, { other: '#' });
const items = (count: number) => countJapanese(count, { other: '#件' });
const entriesInThread = (count: number) => countJapanese(count, { other: '記事#件' });

/** All interface text in Japanese. */
export const japanese: Catalogue = {
  absence: {
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
    fetchingText: 'この端末に保存され、どこでも読めるようになります。',
  },

  app: {
    titles: {
      map: '地図',
      ledger: '台帳',
      noticed: '気づき',
      threads: 'つながり',
      places: '場所',
      search: '検索',
      settings: '設定',
      marks: '保存とメモ',
      'catch-up': 'まとめ読み',
      'on-this-day': '同じ日の記事',
      share: '共有されたもの',
      missing: '見つかりません',
    },
    thread: 'つながり',
    entriesOf: (journal) => `${journal}の記事`,
    navigation: {
      name: 'メイン',
      entries: '記事',
      map: '地図',
      ledger: '台帳',
      search: '検索',
      settings: '設定',
      due: (count) => countJapanese(count, { other: '今日判定するもの#件' }),
    },
    cover: {
      newest: '最新の記事を読む',
      oldest: '最初から読む',
    },
  },

  backup: {
    export: '自分のデータを書き出す',
    exported: 'ファイルをブラウザに渡しました。',
    notExported: 'このブラウザでは保存領域を読み取れませんでした。',
    importFile: 'ファイルを読み込む',
  },

  bookTabs: {
    label: '帳面',
    books: { ledger: '予期', noticed: '気づき', threads: 'つながり', places: '場所' },
  },

  bulk: {
    markAllRead: 'すべて既読にする',
    markAllUnread: 'すべて未読にする',
    undoable: '元に戻せます',
    nothingToMark: '変わるものはありませんでした。',
    name: 'まとめて行った操作',
    done: {
      'mark-all-read': (count) => `${entries(count)}を既読にしました`,
      'mark-all-unread': (count) => `${entries(count)}を未読にしました`,
      'remove-marks': (count) => `${entries(count)}を削除しました`,
      import: (count) => `${entries(count)}を読み込みました`,
    },
    dismiss: '閉じる',
    undoneBut: (kept) => `その後変更された${entries(kept)}を除いて、元に戻しました`,
    failed: 'このブラウザでは保存できませんでした',
  },

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
    set: '一覧を見る',
    metPresent: '現在に追いつきました。',
  },

  dialog: {
    close: '閉じる',
  },

  entry: {
    facts: {
      date: '日付',
      origin: '発信地',
      routed: '経由',
      localTime: '現地時刻',
      state: '状態',
    },
    noticed: '今日気づいたこと',
    expects: '明日予期すること',
    colon: '：',

    backToEntries: '記事一覧に戻る',
    read: '既読',
    markRead: '既読にする',
    markUnread: '未読にする',
    onMap: '地図で見る',
    more: 'その他',
    previousEntry: '前の記事',
    nextEntry: '次の記事',

    fromTop: '最初から',
    placeOnMap: (place) => `${place ?? '発信地'}を地図で見る`,
    mapOfOrigin: (place) => `発信地の地図：${place}`,
    table: '表',
    pictureMissing: (alt) => `${alt || '画像'}（画像はこの端末にありません。）`,
    struckOut: '取り消し：',
    isCut: '本文はまだ続きます。長すぎるため、ここには途中までしか保存されていません。',
    readWhole: '公開元で全文を読む',

    expectedYesterday: '前日に予期されていたこと：',
    expectedThatDay: 'この日の先の記事で予期されていたこと：',
    expectedIn: (number) => `${number}で予期されていたこと：`,
    expectedBefore: 'その前に予期されていたこと：',
    expectedOn: (day) => `${day}に予期されていたこと：`,
    missingOne: (number) => `${number}はこの日誌にありません。`,
    missingRow: (first, last) => `${first}から${last}まではこの日誌にありません。`,
    daysBetween: (days) => countJapanese(days, { other: 'あいだが#日空いています。' }),

    due: (day) => `期日：${day}`,
    dueNever: '期日なし',
    judgeInLedger: '台帳で判定する',
    inLedger: '台帳で見る',

    neighbours: '前後の記事',
    previous: '前',
    next: '次',
    begins: '日誌はここから始まります。',
    newest: 'これが最新の記事です。',
    townAndDay: (town, day) => `${town}、${day}`,
  },

  entryMenu: {
    title: 'その他',
    type: '文字とテーマ',
    print: '印刷',
    keepAwake: '画面を消灯しない',
    keepAwakeNote: '記事を読んでいるあいだ',
    noKeepAwake: 'このブラウザでは画面の消灯を防げません。',
    shareImage: '画像として共有',
  },

  entryThreads: {
    heading: 'つながり',
    alsoIn: ['ほかに', ''],
    entry: ['記事', ''],
    allUncounted: '全部',
    all: (count) => `全${countJapanese(count, { other: '#件' })}`,
    allOf: (thread) => `の記事：${thread}`,
  },

  failure: {
    unreachable: '日誌に接続できませんでした。',
    timeout: '日誌からの応答に時間がかかりすぎました。',
    gone: '日誌はこのアドレスでの公開を終えました。',
    busy: '日誌は今混み合っています。',
    busyForMinutes: (minutes) =>
      countJapanese(minutes, { other: '日誌は混み合っています。#分ほど待つように求められています。' }),
    busyForHours: (hours) =>
      countJapanese(hours, { other: '日誌は混み合っています。#時間ほど待つように求められています。' }),
    busyForLong: '日誌は混み合っていて、1日より長く待つように求められています。明日また確かめます。',
    http: (status) => `日誌のサーバーがエラーを返しました（${status}）。`,
    tooLarge: (megabytes) => `日誌のフィードが${megabytes} MBを超えているため、読み込めません。`,
    empty: '日誌のサーバーが空の応答を返しました。',
    html: '日誌ではなくウェブページが返ってきました。このネットワークではログインが必要かもしれません。',
    notAFeed: '返ってきたものは、読める日誌ではありません。',
    noEntries: '日誌は届きましたが、読める記事がありませんでした。',
    storageFull: 'この端末には新しい記事を保存する空きがありません。',
    storageFailed: 'このブラウザは記事を保存できませんでした。',
    crashed: '新しい記事の確認が途中で止まりました。',
    brokeOff: 'フィードが途中で途切れました。次の確認でもう一度取得します。',
    lacksPages: 'フィードの古いページを取得できません。そこにある記事はここにはありません。',
    skipped: (count) => countJapanese(count, { other: 'フィードの#件を読み取れませんでした。' }),
  },

  follow: {
    journal: 'この日誌をフォロー',
    follow: 'フォロー',
    followName: (name) => `${name}をフォロー`,
    substack: 'Substackで購読する',
    email: '新しい記事をメールで受け取る',
  },

  gaps: {
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
    notThere: 'フィードを再確認しましたが、まだありません。',
    busy: '日誌はすでに確認中です。',
    stopped: '最後まで読まないうちに中止しました。',
  },

  install: {
    title: 'ホーム画面に置く',
    isApp: 'インストールしたアプリで開いています。',
    why: 'インストールすると、ほかのアプリと同じように開け、保存したものが端末に最も長く残ります。',
    install: 'インストール',
    byMenu: 'ブラウザのメニューから、インストールやホーム画面への追加ができることがあります。',
    how: 'インストールの方法',
    taps: { share: 'ブラウザの共有ボタンをタップ', add: '「ホーム画面に追加」を選ぶ' },
    ownStorage:
      'この端末では、インストールしたアプリは別の保存領域を使います。ここで作ったものは自動では移りません。ファイルに書き出せば、アプリで読み込めます。',
    exported: 'ファイルをブラウザに渡しました。「ファイル」など、あとで見つけやすい場所に保存してください。',
    bring: {
      title: '以前、ブラウザで読んでいましたか？',
      text: 'インストールしたアプリの保存領域は、空の状態から始まります。自分のデータを書き出してあれば、今読み込めます。',
      choose: 'ファイルを選ぶ…',
      later: 'あとで',
    },
  },

  ledger: {
    title: '台帳',
    subtitle: '予期されたことと、起きたこと',

    shelves: '棚',
    shelf: { due: '要判定', waiting: '期日待ち', judged: '判定済み' },
    toJudge: (count) => countJapanese(count, { other: '判定待ち#件' }),
    soonestFirst: '期日の近い順',
    newestFirst: '新しい順',
    nothingDue: '今日判定するものはありません。',
    nothingWaits: '待っているものはありません。期間はすべて終わりました。',
    nothingJudged: 'まだ何も判定していません。',
    nothingJudgedButDue: 'まだ何も判定していません。期日の来たものが判定を待っています。',
    nothingExpected: '予期を記した記事は、まだこの端末にありません。',
    fetching: '日誌を取得しています…',
    next: '次に来るもの',
    allThatWaits: '期日待ちをすべて見る',

    noDate: '期日の記載なし',
    closedYesterday: '昨日終了',
    closed: (day) => `${day}に終了`,
    closesToday: '今日終了',
    opensTomorrow: '明日開始',
    opens: (day) => `${day}に開始`,
    untilTomorrow: '明日まで',
    until: (day) => `${day}まで`,
    open: '期間中',
    lastDay: '最終日',
    daysLeft: (days) => countJapanese(days, { other: '残り#日' }),
    closedAgo: (days) => countJapanese(days, { other: '#日前に終了' }),
    todayOnAxis: (day) => `今日、${day}`,
    writtenSince: 'その後の記事：',
    mentions: (count) => [countJapanese(count, { other: 'その後の記事#件が' }), 'に触れています'],

    verdict: '判定',
    addNote: 'メモを追加',
    yourNote: '自分のメモ',
    guessFirst: '先に予想する',
    sealGuess: '予想を封印する',
    guessSealed: '予想は封印済み',
    judgeAlready: 'もう判定する',
    addToCalendar: 'カレンダーに追加',
    calendarTitle: (expects) => `期日：${expects}`,

    howLikely: 'どのくらいありそうですか？',
    seal: '封印する',
    sealInstead: '代わりにこちらを封印する',
    opensWithVerdict: '判定すると開きます。',
    sealedAlready: '予想はすでに封印されています。判定すると開きます。',

    note: 'メモ',
    evidence: '根拠へのリンク',
    evidenceTrouble: 'ウェブページのアドレスではないため、保存されません。',
    keep: '保存',
    keptWithVerdict: '判定と一緒に保存されます。',

    youGuessed: (percent) => `あなたの予想は${percent}でした`,
    change: '変更',
    history: '履歴',
    verdictWithNote: (verdict, note) => `${verdict}：${note}`,
    guessed: (percent) => `予想：${percent}`,
    guessedInVain: (percent) => `予想：${percent}（差し替え、または期日後のため対象外）`,
    takenBack: '判定を取り消しました',

    judgedAs: {
      'came-true': '的中と判定しました',
      partly: '一部的中と判定しました',
      'did-not': '外れと判定しました',
      'cannot-tell': '判定不能としました',
    },
    guessIsSealed: '予想を封印しました',
  },

  light: {
    written: (light) => `${inLight(light)}で書かれた`,
  },

  list: {
    name: '記事、新しい順',
    checkNow: '新しい記事を確認',
    kept: '保存とメモ',
    paths: '読み方',
    revised: '改訂',
    rowMenu: (title) => `${title}のメニュー`,
    continueReading: '続きを読む',
    minutesLeft: (minutes) => countJapanese(minutes, { other: '残り#分' }),
    reading: { unread: '未読', started: '途中', read: '既読' },
    undated: '日付なし',
    entries,
    inRange: (count) => countJapanese(count, { other: '期間内#件' }),
    inSight: (count) => countJapanese(count, { other: '表示中#件' }),
    unread: (count) => countJapanese(count, { other: '未読#件' }),
    unreadOf: (unread, all) => `${entries(all)}中、未読${entries(unread)}`,

    sync: {
      storedOnPhone: (stored, all) => `全${entries(all)}中${entries(stored)}をこの端末に保存`,
      storedOnDevice: (stored, all) => `全${entries(all)}中${entries(stored)}をこの端末に保存`,
      fetching: '日誌を取得しています',
      soFar: (count) => `これまでに${entries(count)}`,
      stop: '中止',
      checking: '確認中…',
      offline: 'オフライン',
      checked: (ago) => `${ago}に確認`,
      lastReached: (ago) => `最終接続 ${ago}`,
    },
  },

  listen: {
    listen: '読み上げ',
    bar: '読み上げ中',
    play: '読み上げを再開',
    pause: '一時停止',
    back: '前の文',
    forward: '次の文',
    close: '読み上げを終了',
    more: '声と速さ',
    speed: '速さ',
    rate: (rate) => `${rate}倍`,
    voice: '声',
    bestVoice: '端末におまかせ',
    needsNetwork: (voice) => `${voice}（ネットワークが必要）`,
    goesOn: '続けて次の記事を読む',
    fromTop: '最初から',
    progress: (at, of) => `${of}文中${at}文目`,
    looking: '声を探しています…',
    ended: 'ここで終わりです。',
    noVoice:
      'この端末には読み上げ用の声がありません。端末の設定の「テキスト読み上げ」や「読み上げコンテンツ」で追加できます。',
    noVoiceFor: (language) => `${language}を話す声がないため、別の声で読みます。`,
    failed: '声が途切れました。もう一度試すか、別の声を選んでください。',
  },

  map: {
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

    clusterDialog: {
      around: (town) => `${town}の周辺`,
      here: 'ここ',
      count: (count) => `記事${entries(count)}`,
    },

    moreDialog: {
      title: '地図のその他の機能',
      places: 'すべての場所',
      placesNote: '国ごとに、記事とともに',
      saveRoute: (days) => `経路を保存：${days}`,
      formats: {
        gpx: 'GPS機器やハイキングアプリ向け',
        kml: 'Google Earthや地図向け',
        geojson: '地図を作る人向け',
      },
      streets: '道路地図',
      streetsNote: (server) => `道路を表示します。見ている範囲が${server}に伝わります`,
    },

    near: {
      note: 'この端末で計算します。現在地は保存も送信もされません。',
      asking: '端末に現在地を尋ねています…',
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
      play: '再生',
      pause: '一時停止',
      from: '開始日',
      to: '終了日',
      modes: '表示する日',
      window: '期間',
      windowNote: '二つの日のあいだの記事',
      soFar: 'これまで',
      soFarNote: 'ある日までのすべての記事',
      speed: '再生速度',
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
    searched: {
      chip: (query) => `検索：${query}`,
      name: (query) => `検索：${query}。日誌のすべての記事を表示`,
    },
  },

  marks: {
    colours: { sun: '黄', leaf: '緑', sky: '青' },
    selection: {
      name: '選択したテキスト',
      highlight: { sun: '黄でハイライト', leaf: '緑でハイライト', sky: '青でハイライト' },
      note: 'メモ',
      available: 'Tabキーを押すと、選択範囲のハイライトやメモの追加ができます。',
    },
    highlighted: 'ハイライトしました',
    removed: 'ハイライトを削除しました',
    noteRemoved: 'メモを削除しました',
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
    },
    markdown: {
      title: (journal) => `${journal}：保存とメモ`,
      file: 'メモ',
    },
    copy: 'コピー',
  },

  missing: {
    page: {
      title: 'このアドレスには何もありません',
      text: 'この日誌のページは、記事、地図、台帳、検索、設定です。',
    },
    entry: {
      title: (slug) => `記事${slug}はここにありません`,
      reason:
        'この端末の日誌には含まれていません。まだ書かれていないか、フィードに載ったことがないのかもしれません。',
    },
  },

  newEntries: {
    title: '新しい記事',
    tell: '新しい記事ごとに、静かな通知を一つ',
    what: '音は鳴らず、記事ごとに一度だけ、題名と場所と書き出しを知らせます。アプリを閉じている間、ブラウザがときどき新しい記事を探します。記事を読むと、その通知は消えます。',
    isBlocked:
      'この日誌の通知はブロックされているため、何も表示されません。再び受け取るには、ブラウザまたは端末にあるこのサイト（アプリ）の設定で通知を許可してから、ここに戻ってください。',
    isForgotten:
      '通知の許可が取り消されたため、何も表示されません。チェックを入れると、もう一度許可を求めます。',
    needsInstall:
      'このブラウザが新しい記事を探すのは、インストールしたアプリの場合だけです。日誌をホーム画面に置くと、お知らせできるようになります。',
    cannot: 'このブラウザは、アプリを閉じている間は新しい記事を探しません。開いたときにここに並びます。',
    failed: 'うまくいきませんでした。通信できるときにもう一度お試しください。',
    quiet: '通知しない時間',
    quietNote: 'この間は何も表示しません。届いた記事は、そのあとで知らせます。',
    from: '開始',
    until: '終了',
    count: 'アプリのアイコンに未読の数を表示',
    countNote: 'アイコンに数を表示できる端末のみ。アプリを開いている間に数え直します。',
  },

  noticed: {
    title: '気づき',
    subtitle: '一日に一つ',
    search: '気づきに含まれる言葉',
    searchHint: '気づきのなかの言葉',
    order: '並び順',
    orders: { newest: '新しい順', place: '場所別', random: '順不同' },
    drawAgain: '引き直す',
    drawnAgain: '引き直しました',
    onMap: '地図で見る',
    onMapWhere: (place) => `：${place}`,
    print: '本として印刷',
    list: '気づいたこと',
    lines,
    linesWith: (count, words) => `「${words}」を含む気づき${lines(count)}`,
    noneFits: '当てはまる気づきはありません。',
    none: '気づきを記した記事は、まだこの端末にありません。',
    noPlace: '場所なし',
    noDate: '日付なし',
    linesFromTo: (count, first, last) => `${first}から${last}までの${lines(count)}`,
  },

  paths: {
    unreadOf: (unread, all) =>
      unread === 0 ? `全${entries(all)}が既読` : `${entries(all)}中、未読${entries(unread)}`,
    pace: (entriesADay, day) => `一日${entries(entriesADay)}のペースなら、${day}に現在に追いつきます。`,

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
  },

  places: {
    title: '場所',
    lead: '日誌が訪れたところ',
    none: '場所を記した記事はまだありません。',
    nameless: (count) => countJapanese(count, { other: '場所の記載がない記事が#件あります。' }),
    noCountry: '国の記載なし',
    onMap: (place) => `${place}を地図で見る`,
    older: '古い記事を表示',
  },

  record: {
    title: '的中の記録',
    judged: (count) => countJapanese(count, { other: '判定済み#件' }),
    notCounted: (count) => countJapanese(count, { other: '判定不能の#件は数えていません。' }),

    tooFewOverall: (missing) =>
      countJapanese(missing, {
        other: 'まだ判断できません。あと#件判定すると、日誌がどのくらい当たったかを示せます。',
      }),
    overall: ({ share, low, high, count }) =>
      countJapanese(count, {
        other: `判定#件のうち${share}が当たりました（一部的中は半分として計算）。これだけで見ると、実際の割合は${low}から${high}のあいだと考えられます。`,
      }),
    noneJudged: '判定なし',
    tooFew: (count) => countJapanese(count, { other: '#件、判断には不足' }),
    shareOf: (share, count) => countJapanese(count, { other: `#件中${share}` }),
    between: (low, high) => `、${low}から${high}のあいだ`,

    howFarAhead: 'どのくらい先か',
    horizon: {
      tomorrow: '翌日',
      week: '一週間以内',
      month: '一か月以内',
      longer: 'それより先',
    },
    aboutWhat: '何についてか',

    yourGuesses: '自分の予想',
    tooFewGuesses: (count) =>
      countJapanese(count, {
        other: `${count === 0 ? '判定済みの予想はまだありません' : '判定済みの予想は#件で、判断には足りません'}。判定の前に予想を封印すると、五件で、この日誌をどのくらい知っているかがわかります。`,
      }),
    howToRead: '縦は的中した割合、横は予想の確かさです。破線の上では両者が一致します。',
    closeToLine: '線に近い',
    closeToLineWhy: (count) =>
      countJapanese(count, {
        other: '予想#件はいずれも、結果との差が偶然で説明できる範囲に収まっています。',
      }),
    tooSure: '自信が強すぎる',
    tooDoubtful: '疑いが強すぎる',
    saidAndCame: (said, came) => `約${said}と予想したものは、${came}が的中しました。`,
    brier: (score, always, even) =>
      `ブライアスコア${score}。0が完璧で、常に${even}と予想すると${always}になります。`,
    plot: (bins) => `予想と結果の比較。${bins.join('。')}。`,
    bin: (count, said, came) => countJapanese(count, { other: `約${said}の予想#件：${came}が的中` }),
  },

  release: {
    version: (version, date) => `Waymark ${version}（${date}）`,
    whatIsNew: '新しくなったこと',
    whatIsNewIn: (version) => `${version}で新しくなったこと`,
    isEnglish: 'この一覧は英語です。',
    update: {
      name: '更新',
      isReady: '新しいWaymarkがこの端末に届いています。',
      reload: '再読み込み',
      later: 'あとで',
    },
  },

  revisions: {
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

  rowMenu: {
    open: '開く',
    unsave: '保存を取り消す',
    share: '共有…',
  },

  save: {
    save: '保存',
    saveThis: 'この記事を保存',
    unsaveThis: '保存を取り消す',
    saved: '保存しました',
    unsaved: '保存を取り消しました',
    isSaved: '保存済み',
  },

  search: {
    title: '検索',
    field: '探す言葉',
    placeholder: '記事のなかの言葉',
    help: '言葉はすべてこの端末のなかで探します。続いている言葉は「かぎ括弧」で囲んでください。',
    filterHelp: (examples, excluded) =>
      `上のボタンか、次のような言葉で絞り込めます：${examples.join('、')}。言葉や「かぎ括弧」、絞り込みのすぐ前にマイナスを付けると、当てはまる記事を除きます：${excluded}。`,
    noWords: '検索できるのは言葉と数字だけです。',
    looking: '検索中…',
    failed: 'この端末の記事を今は検索できません。',
    found: (count) => `記事${entries(count)}`,
    foundInPlaces: (count, places) => `${countJapanese(places, { other: '#か所' })}、記事${entries(count)}`,
    foundNone: '記事が見つかりません',
    stillReading: '古い記事を読み込んでいます…',
    onMap: '地図で見る',
    order: '並び順',
    byRelevance: '関連順',
    byDate: '新しい順',
    more: (count) => `あと${entries(count)}を表示`,
    note: '自分のメモ：',
    noticed: '今日気づいたこと：',
    expects: '明日予期すること：',
    recent: {
      title: '最近の検索',
      clear: '消去',
      clearName: '最近の検索を消去',
      cleared: '最近の検索を消去しました。',
    },
    filters: {
      name: '絞り込み',
      place: '場所',
      state: '状態',
      before: '以前',
      after: '以後',
      regions: '地域',
      places: '場所',
      unread: '未読',
      read: '既読',
      saved: '保存済み',
      noted: 'メモあり',
      beforeDay: (day) => `${day}より前`,
      afterDay: (day) => `${day}より後`,
      wholeYear: (year) => `${year}全体`,
      not: (filter) => `${filter}以外`,
      remove: (filter) => `絞り込み「${filter}」を外す`,
    },
    faults: {
      empty: (key) => `${key}：続く言葉を待っています。`,
      noDay: (key, value) =>
        `${key}：「${value}」は日付として読めません。2026、2026-06、2026-06-25のように書いてください。`,
      unknownSet: (key, value) =>
        `${key}：「${value}」は使えません。使えるのはunread、read、saved、notedです。`,
    },
    missing: {
      word: (word) => `「${word}」という言葉のある記事はありません。`,
      phrase: (words) => `「${words}」と続けて書かれた記事はありません。`,
      text: (text) => `「${text}」のある記事はありません。`,
      place: (place) => `「${place}」という場所で書かれた記事はありません。`,
      state: (state) => `状態が「${state}」の記事はありません。`,
      together: 'どの言葉もいずれかの記事にありますが、すべてを含む記事はありません。',
      leftOut: 'これらの言葉を除くと、記事は残りません。',
      filtered: 'この言葉のある記事は、絞り込みに当てはまりません。',
      onlyFilters: 'この絞り込みに当てはまる記事はありません。',
      withoutFilters: '絞り込まずに検索',
      meant: 'もしかして',
      quoted: (word) => `「${word}」`,
      corrected: (word, used) => `「${word}」のある記事はありません。次の記事には${used}があります。`,
    },
  },

  settings: {
    title: '設定',
    theme: 'テーマ',
    type: '記事の文字の大きさと書体',
    language: '言語',
    systemLanguage: (name) => `システム（${name}）`,
    languageNote: 'Waymark自体の言葉です。日誌は書かれたままの言葉で表示されます。',
    languageMissing: 'この言語はまだ端末になく、ネットワークからも取得できませんでした。',
    onThisDevice: 'この端末について',
    isReadyOffline: 'オフラインの準備ができています。どのページもネットワークなしで開けます。',
    isNotReadyOffline: 'オフラインの準備中です。アプリをダウンロードしています。',
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
      import: '読み込む…',
      importAdds: '読み込むと、今あるものに加わります。ここでの新しい記録や設定はそのまま残ります。',
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
  },

  share: {
    share: '共有',
    copyLink: 'リンクをコピー',
    linkCopied: 'リンクをコピーしました',
    linkNotCopied: (url) => `このブラウザではコピーできませんでした。リンク：${url}`,
  },

  shareImage: {
    title: '画像として共有',
    note: 'この端末で描きます。先に記事の言葉を選んでおくと、画像に入ります。',
    drawing: '画像を描いています。',
    alt: (entry, where, quote) => `${where ? `${entry}、${where}` : entry}、小さな地図付き：「${quote}」`,
    altWithoutMap: (entry, where, quote) => `${where ? `${entry}、${where}` : entry}：「${quote}」`,
    save: 'PNGで保存',
    saved: '画像をブラウザに渡しました。',
    failed: 'このブラウザでは画像を描けませんでした。',
  },

  shared: {
    ask: 'どの予想に関わりますか？',
    evidence: 'アドレスは、選んだ予想の根拠として台帳に置かれ、そこで下す判定に添えられます。',
    nothingDue: '今、判定を待つ予想はありません。アドレスはどこにも保存されていません。',
    toLedger: '台帳へ',
    noAddress: '共有されたものにウェブアドレスはありません。',
    search: '日誌の中を検索',
    fileGone: 'ファイルを読み取れませんでした。何も変更していません。',
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

  stored: {
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
    everything: {
      title: 'すべて削除しますか？',
      text: '記事、画像、自分のデータ、設定、アプリ自体が、この端末から消えます。元に戻すことはできません。',
      act: 'すべて削除',
    },
    failed: 'このブラウザでは削除できませんでした。何も変更していません。',
  },

  threads: {
    title: 'つながり',
    lead: '日誌が繰り返し立ち返るもの',
    find: '名前でつながりを探す',
    findExample: '名前や物',
    none: '繰り返し現れるものはまだありません。記事が届くと、この端末でつながりを探します。',
    noneFound: 'その名前のつながりはありません。',
    kinds: {
      name: '名前',
      subject: '物事',
      place: '場所（50 km以内）',
      light: '光',
      state: '状態',
    },
    entriesCounted: () => '件',
    all: 'すべてのつながり',
    onMap: '地図とタイムラインで見る',
    missing: 'そのつながりはありません',
    missingText: 'この端末の記事には、その名前のつながりがありません。別の日誌のものかもしれません。',

    met: (count) => `${entriesInThread(count)}に登場`,
    nearPlace: (count, place) => `${place}から50 km以内で書かれた${entriesInThread(count)}`,
    inState: (count, state) => `状態が「${state}」の${entriesInThread(count)}`,
    atDawn: (count) => `夜明けに書かれた${entriesInThread(count)}`,
    atDusk: (count) => `夕暮れに書かれた${entriesInThread(count)}`,
    atNight: (count) => `夜に書かれた${entriesInThread(count)}`,
    underMidnightSun: (count) => `白夜の太陽のもとで書かれた${entriesInThread(count)}`,
    byLight: (count, light) => `「${light}」の光のなかで書かれた${entriesInThread(count)}`,
  },

  type: {
    title: '文字とテーマ',
    sample: '見本',
    size: '文字の大きさ',
    sizeNow: (percent) => `文字の大きさ ${percent}`,
    smaller: '文字を小さく',
    larger: '文字を大きく',
    face: '書体',
    faces: { serif: 'Literata', sans: 'システム', lexend: 'Lexend' },
    faceNote: 'Lexendは、ディスレクシアの人にも読みやすいよう、広く均等に描かれた書体です。',
    leading: '行間',
    leadings: { tight: '狭い', normal: '標準', loose: '広い', looser: 'より広い' },
    measure: '行の長さ',
    measures: { narrow: '短い', normal: '標準', wide: '長い' },
    alignment: '行揃え',
    alignments: { start: '行頭揃え', justify: '両端揃え' },
    theme: 'テーマ',
    themes: {
      system: 'システム',
      light: 'ライト',
      sepia: 'セピア',
      dark: 'ダーク',
      black: 'ブラック',
      contrast: '高コントラスト',
    },
    reset: '日誌本来の文字に戻す',
    isReset: '日誌本来の文字に戻しました。',
  },

  ui: {
    skipToText: '本文へ',
    tryAgain: 'もう一度試す',
    partMissing: 'Waymarkのこの部分はまだ端末になく、ネットワークからも取得できませんでした。',
    notKept: 'この端末に保存できませんでした。',
    markedRead: '既読にしました',
    markedUnread: '未読にしました',
    justNow: 'たった今',
    lights: { dawn: '夜明け', dusk: '夕暮れ', night: '夜', 'midnight sun': '白夜の太陽' },
    near: (place) => `${place}付近`,
    undo: '元に戻す',
    undone: '元に戻しました',
    allEntries: 'すべての記事',
    comma: '、',
  },

  verdict: {
    'came-true': '的中',
    partly: '一部的中',
    'did-not': '外れ',
    'cannot-tell': '判定不能',
  },

  written: {
    years: '年ごとのすべての記事',
    newestOnly: (count) =>
      countJapanese(count, {
        other: '新しい#行を載せています。ほかの行はそれぞれの記事にあります。',
      }),
    othersByYear: 'それより前の記事は年ごとの一覧にあります。',
    needsScript: 'このページはお使いの端末で作られるため、JavaScriptが必要です。',
    withoutScript: '日誌そのものはJavaScriptなしで読めます。',
    worldOf: (journal) => `世界地図で見る${journal}`,
    keptHere: (journal) => `「${journal}」をこの端末に保存して読めます。`,
    dueToday: '今日判定するもの',
    pictured: { list: 'すべての記事を新しい順に', map: '地図でたどる旅路' },
  },
};

const minuteWords = {
  10: '10分',
  20: '20分',
  30: '30分',
  40: '40分',
  50: '50分',
  60: '1時間',
  90: '1時間半',
};

const sides = { before: '前', after: '後' };
const events = { sunrise: '日の出', sunset: '日の入り' };

const dayWords: Record<DayPart, string> = {
  'early-morning': '早朝の光のなか',
  'late-morning': '昼前の光のなか',
  midday: '真昼の光のなか',
  'early-afternoon': '昼下がりの光のなか',
  'late-afternoon': '午後遅くの光のなか',
  evening: '夕方の光のなか',
};

const nightWords: Record<NightPart, string> = {
  evening: '宵の暗がりのなか',
  middle: '真夜中',
  morning: '夜明け前の闇のなか',
};

function inLight(light: Light): string {
  switch (light.kind) {
    case 'around':
      return `${events[light.event]}のころ`;
    case 'before':
    case 'after':
      return `${events[light.event]}の約${minuteWords[light.minutes]}${sides[light.kind]}`;
    case 'day':
      return light.hasSunset ? dayWords[light.part] : `日の沈まない日、${dayWords[light.part]}`;
    case 'night':
      return nightWords[light.part];
    case 'bright-night':
      return '明るい夜の薄明のなか';
    case 'midnight-sun':
      return '白夜の太陽のもと';
    case 'polar-twilight':
      return '極夜の真昼の薄明のなか';
    case 'polar-night':
      return '極夜のなか';
  }
}
