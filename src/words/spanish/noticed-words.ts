import type { Catalogue } from '../catalogue.ts';
import { countSpanish } from './count-spanish.ts';

const lines = (count: number) =>
  countSpanish(count, { one: '# línea', many: '# de líneas', other: '# líneas' });

export const noticedWords: Catalogue['noticed'] = {
  title: 'Lo que noté',
  subtitle: 'Una línea al día',
  search: 'Palabras de lo que se notó',
  searchHint: 'Cualquier palabra notada',
  order: 'Orden',
  orders: { newest: 'Reciente', place: 'Por lugar', random: 'Al azar' },
  drawAgain: 'Sacar otras',
  drawnAgain: 'Se sacaron otras',
  onMap: 'En el mapa',
  onMapWhere: (place) => `: ${place}`,
  print: 'Imprimir como libro',
  list: 'Lo que se notó',
  lines,
  linesWith: (count, words) => `${lines(count)} con “${words}”`,
  noneFits: 'No se notó nada parecido.',
  none: 'Ninguna entrada de este dispositivo ha dicho aún qué notó.',
  noPlace: 'Sin lugar',
  noDate: 'Sin fecha',
  linesFromTo: (count, first, last) => `${lines(count)}, del ${first} al ${last}`,
};
