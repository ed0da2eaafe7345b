import type { Catalogue } from '../catalogue.ts';
import { countJapanese } from './count-japanese.ts';

const entries = (count: number) => countJapanese(count, { other: '#件' });

export const listWords: Catalogue['list'] = {
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

  notice: {
    fetchingText: 'この端末に保存され、どこでも読めるようになります。',
  },
};
