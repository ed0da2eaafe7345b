import type { Catalogue } from '../catalogue.ts';
import { countFrench } from './count-french.ts';

const lines = (count: number) =>
  countFrench(count, { one: '# ligne', many: '# de lignes', other: '# lignes' });

export const noticedWords: Catalogue['noticed'] = {
  title: 'Choses remarquées',
  subtitle: 'Une ligne par jour',
  search: 'Mots de ce qui a été remarqué',
  searchHint: 'N’importe quel mot remarqué',
  order: 'Ordre',
  orders: { newest: 'Récent', place: 'Par lieu', random: 'Au hasard' },
  drawAgain: 'Tirer à nouveau',
  drawnAgain: 'Nouveau tirage',
  onMap: 'Sur la carte',
  onMapWhere: (place) => ` : ${place}`,
  print: 'Imprimer en livre',
  list: 'Ce qui a été remarqué',
  lines,
  linesWith: (count, words) => `${lines(count)} avec « ${words} »`,
  noneFits: 'Rien de tel n’a été remarqué.',
  none: 'Aucune entrée de cet appareil n’a encore dit ce qu’elle a remarqué.',
  noPlace: 'Sans lieu',
  noDate: 'Sans date',
  linesFromTo: (count, first, last) => `${lines(count)}, du ${first} au ${last}`,
};
