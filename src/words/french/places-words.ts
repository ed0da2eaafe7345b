import type { Catalogue } from '../catalogue.ts';
import { countFrench } from './count-french.ts';

export const placesWords: Catalogue['places'] = {
  title: 'Lieux',
  lead: 'Là où le journal est passé',
  none: 'Aucune entrée ne nomme encore de lieu.',
  nameless: (count) =>
    countFrench(count, {
      one: '# entrée ne nomme aucun lieu.',
      many: '# d’entrées ne nomment aucun lieu.',
      other: '# entrées ne nomment aucun lieu.',
    }),
  noCountry: 'Aucun pays nommé',
  entries: (count) => countFrench(count, { one: '# entrée', many: '# d’entrées', other: '# entrées' }),
  onMap: (place) => `${place} sur la carte`,
  older: 'Montrer les entrées plus anciennes',
};
