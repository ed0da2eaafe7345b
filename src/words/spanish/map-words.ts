import type { Catalogue } from '../catalogue.ts';
import { countSpanish } from './count-spanish.ts';

const entries = (count: number) =>
  countSpanish(count, { one: '# entrada', many: '# de entradas', other: '# entradas' });
const figure = (count: number) => countSpanish(count, { other: '#' });

export const mapWords: Catalogue['map'] = {
  title: 'Mapa',
  world: 'Mapa del mundo: las flechas lo mueven, más y menos lo acercan y lo alejan',
  showAll: 'Mostrar todas las entradas',
  nearMe: 'Cerca de mí',
  more: 'Más',
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  show: 'Mostrar',
  faces: { places: 'Lugares', route: 'Ruta', night: 'Noche' },
  credit: 'Hecho con Natural Earth',
  placeless: 'Ninguna de estas entradas tiene aún un lugar.',
  readInList: 'Leerlas en la lista',
  withoutPlace: (count) => `${entries(count)} sin lugar`,
  nightAs: (entry, written) =>
    written === null ? `La noche cuando se escribió ${entry}` : `La noche de ${entry}, ${written}`,

  comma: ', ',
  entryNumber: (number) => `Entrada ${number}`,
  cluster: (count, place, isAround) =>
    `${entries(count)}${place && `, ${place}`}${isAround ? ' y alrededores' : ''}`,
  outside: (marker) => `${marker}, fuera de estas fechas`,
  cardWithoutPlace: 'sin lugar',

  daysOfYear: ({ from, toDated }) => `${from} – ${toDated}`,
  daysOfYears: (from, to) => `${from} – ${to}`,
  daysOfYearSaid: ({ from, toDated }) => `del ${from} al ${toDated}`,
  daysOfYearsSaid: (from, to) => `del ${from} al ${to}`,

  list: {
    name: 'Entradas en el mapa',
    title: 'En el mapa',
    rows: 'Entradas en el mapa, de la más reciente a la más antigua',
    noneSeen: 'Ninguna entrada de estos días está en esta parte del mapa.',
    noneInRange: 'No se escribió ninguna entrada en estos días.',
    count: (listed, all, days) => `${figure(listed)} de ${entries(all)} · ${days}`,
    onlySeen: 'Solo lo que muestra el mapa',
    grabber: 'Lista de entradas',
    moreOfMap: 'Mostrar más mapa',
    moreOfList: 'Mostrar más lista',
  },

  place: {
    around: (town) => `Alrededores de ${town}`,
    here: 'Aquí',
    count: entries,
    older: 'Mostrar entradas anteriores',
  },

  sheet: {
    title: 'Más del mapa',
    places: 'Todos los lugares',
    placesNote: 'por país, con sus entradas',
    saveRoute: (days) => `Guardar la ruta: ${days}`,
    formats: {
      gpx: 'para navegadores y apps de senderismo',
      kml: 'para Google Earth y otros mapas',
      geojson: 'para quien hace mapas',
    },
    streets: 'Calles',
    streetsNote: (server) => `muestra las calles; ${server} podrá ver qué partes del mapa miras`,
  },

  near: {
    note: 'Se calcula en este dispositivo. Dónde estás no se guarda ni se envía.',
    asking: 'Preguntando al dispositivo dónde está…',
    tryAgain: 'Intentar otra vez',
    none: 'Ninguna entrada de este diario dice dónde se escribió.',
    nearest: (place, distance) =>
      place === null ? `La más cercana está ${distance}.` : `La más cercana es ${place}, ${distance}.`,
    entries: (count, newest) =>
      countSpanish(count, {
        one: `# entrada, la más reciente el ${newest}`,
        many: `# de entradas, la más reciente el ${newest}`,
        other: `# entradas, la más reciente el ${newest}`,
      }),
    lessThanOne: 'a menos de 1 km de aquí',
    kilometres: (kilometres) => `a ${kilometres} km de aquí`,
    failed: {
      unable: 'Este navegador no puede decir dónde estás.',
      denied:
        'Este dispositivo no tiene permiso para decir dónde está. Puedes dárselo en los ajustes del navegador para este sitio e intentarlo otra vez.',
      unknown:
        'Este dispositivo no pudo averiguar dónde está. Al aire libre, o con el wifi encendido, quizá pueda.',
      late: 'Averiguar dónde estás tardó demasiado. Inténtalo otra vez en un momento.',
    },
  },

  thread: {
    name: (title) => `Hilo: ${title}. Mostrar todas las entradas del diario`,
    chip: ['Hilo: ', ''],
  },

  timeline: {
    name: 'Línea de tiempo',
    upTo: (day) => `Hasta el ${day}`,
    chooseDates: '. Elegir fechas',
    shown: (inRange, all) => `${figure(inRange)} de ${entries(all)}`,
    shownSaid: (inRange, all, days, entry) =>
      `${figure(inRange)} de ${entries(all)}, ${days}.${entry === null ? '' : ` ${entry}.`}`,
    gap: (days) =>
      countSpanish(days, {
        one: '# día sin entradas',
        many: '# de días sin entradas',
        other: '# días sin entradas',
      }),
    previous: 'Entrada anterior',
    next: 'Entrada siguiente',
    play: 'Reproducir',
    pause: 'Pausa',
    from: 'Desde',
    to: 'Hasta',
    modes: 'Días mostrados',
    window: 'Ventana',
    windowNote: 'Entradas entre dos días',
    soFar: 'Hasta aquí',
    soFarNote: 'Todas las entradas hasta un día',
    speed: 'Velocidad de reproducción',
    widen: 'Ampliar la línea de tiempo',
    narrow: 'Reducir la línea de tiempo',
  },

  dates: {
    title: 'Fechas',
    journal: (days) => `El diario: ${days}`,
    upTo: 'Hasta',
    showUpTo: 'Mostrar todo hasta ese día',
    showDays: 'Mostrar estos días',
    whole: 'Todo el diario',
    notWhole: 'Esta fecha aún no está completa.',
    begins: (day) => `El diario empieza el ${day}.`,
    newest: (day) => `La entrada más reciente es del ${day}.`,
    backwards: 'El último día es anterior al primero.',
  },
};
