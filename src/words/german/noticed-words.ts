import type { Catalogue } from '../catalogue.ts';
import { countGerman } from './count-german.ts';

const lines = (count: number) => countGerman(count, { one: '# Zeile', other: '# Zeilen' });

export const noticedWords: Catalogue['noticed'] = {
  title: 'Aufgefallen',
  subtitle: 'Eine Zeile am Tag',
  search: 'Worte von dem, was auffiel',
  searchHint: 'Ein Wort von dem, was auffiel',
  order: 'Reihenfolge',
  orders: { newest: 'Neueste', place: 'Nach Ort', random: 'Zufällig' },
  drawAgain: 'Neu ziehen',
  drawnAgain: 'Neu gezogen',
  onMap: 'Auf der Karte',
  onMapWhere: (place) => `: ${place}`,
  print: 'Als Buch drucken',
  list: 'Was auffiel',
  lines,
  linesWith: (count, words) => `${lines(count)} mit „${words}“`,
  noneFits: 'Nichts dergleichen ist aufgefallen.',
  none: 'Noch hat kein Eintrag auf diesem Gerät gesagt, was ihm auffiel.',
  noPlace: 'Ohne Ort',
  noDate: 'Ohne Datum',
  linesFromTo: (count, first, last) => `${lines(count)}, ${first} bis ${last}`,
};
