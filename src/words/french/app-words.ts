import type { Catalogue } from '../catalogue.ts';
import { countFrench } from './count-french.ts';

export const appWords: Catalogue['app'] = {
  titles: {
    map: 'Carte',
    ledger: 'Registre',
    noticed: 'Choses remarquées',
    threads: 'Fils',
    places: 'Lieux',
    search: 'Recherche',
    settings: 'Réglages',
    marks: 'Entrées gardées et notes',
    'catch-up': 'Rattraper la lecture',
    'on-this-day': 'Ce jour-là',
    share: 'Partagé',
    missing: 'Introuvable',
  },
  thread: 'Fil',
  entriesOf: (journal) => `${journal}, entrées`,
  navigation: {
    name: 'Principale',
    entries: 'Entrées',
    map: 'Carte',
    ledger: 'Registre',
    search: 'Recherche',
    settings: 'Réglages',
    due: (count) => countFrench(count, { other: '# à juger aujourd’hui' }),
  },
  cover: {
    newest: 'Lire la plus récente',
    oldest: 'Commencer par le début',
  },
  missing: {
    title: 'Rien à cette adresse',
    text: 'Les pages du journal sont ses entrées, la carte, le registre, la recherche et les réglages.',
    all: 'Toutes les entrées',
  },
};
