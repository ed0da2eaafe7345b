import type { Catalogue } from '../catalogue.ts';
import { countGerman } from './count-german.ts';

export const placesWords: Catalogue['places'] = {
  title: 'Orte',
  lead: 'Wo das Journal war',
  none: 'Noch nennt kein Eintrag einen Ort.',
  nameless: (count) =>
    countGerman(count, { one: '# Eintrag nennt keinen Ort.', other: '# Einträge nennen keinen Ort.' }),
  noCountry: 'Kein Land genannt',
  entries: (count) => countGerman(count, { one: '# Eintrag', other: '# Einträge' }),
  onMap: (place) => `${place} auf der Karte`,
  older: 'Ältere Einträge zeigen',
};
