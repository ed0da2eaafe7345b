import type { Catalogue } from '../catalogue.ts';
import { countSpanish } from './count-spanish.ts';

export const appWords: Catalogue['app'] = {
  titles: {
    map: 'Mapa',
    ledger: 'Registro',
    noticed: 'Lo que noté',
    threads: 'Hilos',
    places: 'Lugares',
    search: 'Buscar',
    settings: 'Ajustes',
    marks: 'Guardado y notas',
    'catch-up': 'Ponerse al día',
    'on-this-day': 'Un día como hoy',
    share: 'Compartido',
    missing: 'No está aquí',
  },
  thread: 'Hilo',
  entriesOf: (journal) => `${journal}, entradas`,
  navigation: {
    name: 'Principal',
    entries: 'Entradas',
    map: 'Mapa',
    ledger: 'Registro',
    search: 'Buscar',
    settings: 'Ajustes',
    due: (count) => countSpanish(count, { other: '# por juzgar hoy' }),
  },
  cover: {
    newest: 'Leer lo más reciente',
    oldest: 'Empezar por el principio',
  },
  missing: {
    title: 'No hay nada en esta dirección',
    text: 'Las páginas del diario son sus entradas, el mapa, el registro, la búsqueda y los ajustes.',
    all: 'Todas las entradas',
  },
};
