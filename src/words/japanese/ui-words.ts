import type { Catalogue } from '../catalogue.ts';

export const uiWords: Catalogue['ui'] = {
  skipToText: '本文へ',
  tryAgain: 'もう一度試す',
  partMissing: 'Waymarkのこの部分はまだ端末になく、ネットワークからも取得できませんでした。',
  update: {
    name: '更新',
    isReady: '新しいWaymarkがこの端末に届いています。',
    reload: '再読み込み',
    later: 'あとで',
  },
  notKept: 'この端末に保存できませんでした。',
  markedRead: '既読にしました',
  markedUnread: '未読にしました',
  justNow: 'たった今',
  lights: { dawn: '夜明け', dusk: '夕暮れ', night: '夜', 'midnight sun': '白夜の太陽' },
  near: (place) => `${place}付近`,
};
