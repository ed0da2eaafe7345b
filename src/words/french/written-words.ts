import type { Catalogue } from '../catalogue.ts';
import { countFrench } from './count-french.ts';

export const writtenWords: Catalogue['written'] = {
  years: 'Toutes les entrées par année',
  newestOnly: (count) =>
    countFrench(count, {
      one: 'Voici la ligne la plus récente. Les autres se trouvent dans leurs entrées.',
      many: 'Voici les # de lignes les plus récentes. Les autres se trouvent dans leurs entrées.',
      other: 'Voici les # lignes les plus récentes. Les autres se trouvent dans leurs entrées.',
    }),
  othersByYear: 'Les précédentes sont rangées par année.',
  needsScript: 'Cette page se compose sur votre appareil et demande JavaScript.',
  withoutScript: 'Le journal lui-même se lit sans.',
  worldOf: (journal) => `${journal} sur une carte du monde`,
  keptHere: (journal) => `${journal} : un journal, gardé sur cet appareil.`,
  dueToday: 'À juger aujourd’hui',
  pictured: { list: 'Toutes les entrées, les plus récentes d’abord', map: 'Le voyage sur sa carte' },
};
