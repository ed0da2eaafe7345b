import type { Catalogue } from '../catalogue.ts';

export const releaseWords: Catalogue['release'] = {
  version: (version, date) => `Waymark ${version}（${date}）`,
  whatIsNew: '新しくなったこと',
  whatIsNewIn: (version) => `${version}で新しくなったこと`,
  isEnglish: 'この一覧は英語です。',
};
