import type { Catalogue } from '../catalogue.ts';
import { countSpanish } from './count-spanish.ts';

const entries = (count: number) =>
  countSpanish(count, { one: '# entrada', many: '# de entradas', other: '# entradas' });

export const searchWords: Catalogue['search'] = {
  title: 'Buscar',
  field: 'Palabras que buscar',
  placeholder: 'Cualquier palabra del diario',
  help: 'Cada palabra se busca en este dispositivo. Las que van juntas se escriben entre “comillas”.',
  filterHelp: (examples, excluded) =>
    `Para afinar, usa los botones de arriba o escribe: ${examples.join(', ')}. Un signo menos justo delante de una palabra, unas “comillas” o un filtro excluye las entradas que coinciden: ${excluded}.`,
  noWords: 'Solo se pueden buscar palabras y números.',
  looking: 'Buscando…',
  failed: 'Ahora mismo no se puede buscar en las entradas de este dispositivo.',
  tryAgain: 'Intentar otra vez',
  found: entries,
  foundInPlaces: (count, places) =>
    `${entries(count)} en ${countSpanish(places, { one: '# lugar', many: '# de lugares', other: '# lugares' })}`,
  foundNone: 'No se encontró ninguna entrada',
  stillReading: 'Aún se leen las entradas más antiguas…',
  onMap: 'Ver en el mapa',
  order: 'Orden',
  byRelevance: 'Lo mejor primero',
  byDate: 'Lo nuevo primero',
  more: (count) =>
    countSpanish(count, { one: 'Mostrar # más', many: 'Mostrar # más', other: 'Mostrar # más' }),
  note: 'Tu nota:',
  noticed: 'Hoy noté:',
  expects: 'Mañana espero:',
  recent: {
    title: 'Búsquedas recientes',
    clear: 'Borrar',
    clearName: 'Borrar las búsquedas recientes',
    cleared: 'Búsquedas recientes borradas.',
    undo: 'Deshacer',
  },
  filters: {
    name: 'Filtros',
    place: 'Lugar',
    state: 'Estado',
    before: 'Antes',
    after: 'Después',
    regions: 'Regiones',
    places: 'Lugares',
    unread: 'No leídas',
    read: 'Leídas',
    saved: 'Guardadas',
    noted: 'Con notas',
    beforeDay: (day) => `Antes: ${day}`,
    afterDay: (day) => `Después: ${day}`,
    wholeYear: (year) => `Todo ${year}`,
    not: (filter) => `Excepto: ${filter}`,
    remove: (filter) => `Quitar el filtro ${filter}`,
  },
  faults: {
    empty: (key) => `${key}: espera lo que va detrás.`,
    noDay: (key, value) =>
      `${key}: “${value}” no se puede leer como un día. Escribe 2026, 2026-06 o 2026-06-25.`,
    unknownSet: (key, value) => `${key}: no conoce “${value}”. Conoce unread, read, saved y noted.`,
  },
  missing: {
    word: (word) => `Ninguna entrada tiene la palabra “${word}”.`,
    phrase: (words) => `“${words}” no aparece junto en ninguna entrada.`,
    text: (text) => `Ninguna entrada tiene “${text}”.`,
    place: (place) => `Ninguna entrada se escribió en un lugar llamado “${place}”.`,
    state: (state) => `Ninguna entrada tiene el estado “${state}”.`,
    together: 'Cada una de estas palabras está en alguna entrada, pero ninguna las tiene todas.',
    leftOut: 'Al excluir estas palabras no queda ninguna entrada.',
    filtered: 'Ninguna entrada con estas palabras pasa los filtros.',
    onlyFilters: 'Ninguna entrada pasa estos filtros.',
    withoutFilters: 'Buscar sin filtros',
    meant: 'Quizá buscabas',
    quoted: (word) => `“${word}”`,
    corrected: (word, used) => `Ninguna entrada tiene “${word}”. Estas tienen ${used}.`,
  },
  chip: (query) => `Búsqueda: ${query}`,
  chipName: (query) => `Búsqueda: ${query}. Mostrar todas las entradas del diario`,
};
