import type { Catalogue } from '../catalogue.ts';

export const releaseWords: Catalogue['release'] = {
  version: (version, date) => `Waymark ${version} vom ${date}`,
  whatIsNew: 'Was neu ist',
  whatIsNewIn: (version) => `Was in ${version} neu ist`,
  isEnglish: 'Die Liste wird auf Englisch geführt.',
};
