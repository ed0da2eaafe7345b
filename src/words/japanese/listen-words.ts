import type { Catalogue } from '../catalogue.ts';

export const listenWords: Catalogue['listen'] = {
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
};
