import type { Catalogue } from '../catalogue.ts';
import { isolate } from './isolate.ts';

export const releaseWords: Catalogue['release'] = {
  version: (version, date) => `Waymark ${isolate(version)}، ${isolate(date)}`,
  whatIsNew: 'ما الجديد',
  whatIsNewIn: (version) => `ما الجديد في ${isolate(version)}`,
  isEnglish: 'هذه القائمة مكتوبة بالإنجليزية.',
};
