import type { Catalogue } from '../catalogue.ts';
import { countJapanese } from './count-japanese.ts';

export const failureWords: Catalogue['failure'] = {
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
};
