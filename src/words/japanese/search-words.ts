import type { Catalogue } from '../catalogue.ts';
import { countJapanese } from './count-japanese.ts';

const entries = (count: number) => countJapanese(count, { other: '#件' });

export const searchWords: Catalogue['search'] = {
  title: '検索',
  field: '探す言葉',
  placeholder: '記事のなかの言葉',
  help: '言葉はすべてこの端末のなかで探します。続いている言葉は「かぎ括弧」で囲んでください。',
  filterHelp:
    '上のボタンか、次のような言葉で絞り込めます：place:greece、state:moving、after:2026-02、before:2026-06、is:unread。',
  looking: '検索中…',
  failed: 'この端末の記事を今は検索できません。',
  tryAgain: 'もう一度試す',
  found: (count) => `記事${entries(count)}`,
  foundInPlaces: (count, places) => `${countJapanese(places, { other: '#か所' })}、記事${entries(count)}`,
  foundNone: '記事が見つかりません',
  stillReading: '古い記事を読み込んでいます…',
  onMap: '地図で見る',
  order: '並び順',
  byRelevance: '関連順',
  byDate: '新しい順',
  more: (count) => `あと${entries(count)}を表示`,
  noticed: '今日気づいたこと：',
  expects: '明日予期すること：',
  recent: {
    title: '最近の検索',
    clear: '消去',
    clearName: '最近の検索を消去',
    cleared: '最近の検索を消去しました。',
    undo: '元に戻す',
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
    place: (place) => `「${place}」という場所で書かれた記事はありません。`,
    state: (state) => `状態が「${state}」の記事はありません。`,
    together: 'どの言葉もいずれかの記事にありますが、すべてを含む記事はありません。',
    filtered: 'この言葉のある記事は、絞り込みに当てはまりません。',
    onlyFilters: 'この絞り込みに当てはまる記事はありません。',
    withoutFilters: '絞り込まずに検索',
    meant: 'もしかして',
    quoted: (word) => `「${word}」`,
    corrected: (word, used) => `「${word}」のある記事はありません。次の記事には${used}があります。`,
  },
  chip: (query) => `検索：${query}`,
  chipName: (query) => `検索：${query}。日誌のすべての記事を表示`,
};
