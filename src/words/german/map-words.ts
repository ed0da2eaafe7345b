import type { Catalogue } from '../catalogue.ts';
import { countGerman } from './count-german.ts';

const entries = (count: number) => countGerman(count, { one: '# Eintrag', other: '# Einträge' });
/** After a preposition such as `von`. */
const ofEntries = (count: number) => countGerman(count, { one: '# Eintrag', other: '# Einträgen' });
const figure = (count: number) => countGerman(count, { other: '#' });

export const mapWords: Catalogue['map'] = {
  title: 'Karte',
  world: 'Weltkarte: Pfeiltasten bewegen sie, Plus und Minus zoomen',
  showAll: 'Alle Einträge zeigen',
  nearMe: 'In der Nähe',
  more: 'Mehr',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  show: 'Zeigen',
  faces: { places: 'Orte', route: 'Route', night: 'Nacht' },
  credit: 'Mit Natural Earth gezeichnet',
  placeless: 'Noch hat keiner dieser Einträge einen Ort.',
  readInList: 'In der Liste lesen',
  withoutPlace: (count) => `${entries(count)} ohne Ort`,
  nightAs: (entry, written) =>
    written === null ? `Die Nacht, als ${entry} geschrieben wurde` : `Die Nacht bei ${entry}, ${written}`,

  comma: ', ',
  entryNumber: (number) => `Eintrag ${number}`,
  cluster: (count, place, isAround) =>
    `${entries(count)}${place && `, ${place}`}${isAround ? ' und Umgebung' : ''}`,
  outside: (marker) => `${marker}, außerhalb dieses Zeitraums`,
  cardWithoutPlace: 'ohne Ort',

  daysOfYear: ({ from, toDated }) => `${from} – ${toDated}`,
  daysOfYears: (from, to) => `${from} – ${to}`,
  daysOfYearSaid: ({ from, toDated }) => `${from} bis ${toDated}`,
  daysOfYearsSaid: (from, to) => `${from} bis ${to}`,

  list: {
    name: 'Einträge auf der Karte',
    title: 'Auf der Karte',
    rows: 'Einträge auf der Karte, neueste zuerst',
    noneSeen: 'In diesem Teil der Karte steht kein Eintrag aus diesen Tagen.',
    noneInRange: 'An diesen Tagen wurde kein Eintrag geschrieben.',
    count: (listed, all, days) => `${figure(listed)} von ${ofEntries(all)} · ${days}`,
    onlySeen: 'Nur was die Karte zeigt',
    grabber: 'Liste der Einträge',
    moreOfMap: 'Mehr von der Karte zeigen',
    moreOfList: 'Mehr von der Liste zeigen',
  },

  place: {
    around: (town) => `Um ${town}`,
    here: 'Hier',
    count: entries,
    older: 'Ältere Einträge zeigen',
  },

  sheet: {
    title: 'Mehr zur Karte',
    places: 'Alle Orte',
    placesNote: 'nach Ländern, mit ihren Einträgen',
    saveRoute: (days) => `Route speichern: ${days}`,
    formats: {
      gpx: 'für Navigation und Wander-Apps',
      kml: 'für Google Earth und Karten',
      geojson: 'für alle, die Karten machen',
    },
    streets: 'Straßen',
    streetsNote: (server) => `zeigt Straßen; ${server} sieht dann, welche Kartenteile Sie ansehen`,
  },

  near: {
    note: 'Auf diesem Gerät berechnet. Ihr Standort wird weder aufbewahrt noch gesendet.',
    asking: 'Das Gerät wird nach seinem Standort gefragt …',
    tryAgain: 'Noch einmal',
    none: 'Kein Eintrag dieses Journals sagt, wo er geschrieben wurde.',
    nearest: (place, distance) =>
      place === null ? `Der nächste liegt ${distance}.` : `Am nächsten liegt ${place}, ${distance}.`,
    entries: (count, newest) =>
      countGerman(count, {
        one: `# Eintrag, der neueste vom ${newest}`,
        other: `# Einträge, der neueste vom ${newest}`,
      }),
    lessThanOne: 'weniger als 1 km von hier',
    kilometres: (kilometres) => `${kilometres} km von hier`,
    failed: {
      unable: 'Dieser Browser kann den Standort nicht bestimmen.',
      denied:
        'Dieses Gerät durfte seinen Standort nicht mitteilen. In den Einstellungen des Browsers lässt es sich für diese Website erlauben.',
      unknown:
        'Dieses Gerät konnte seinen Standort nicht finden. Im Freien oder mit WLAN gelingt es vielleicht.',
      late: 'Die Suche nach dem Standort hat zu lange gedauert. Gleich noch einmal versuchen.',
    },
  },

  thread: {
    name: (title) => `Faden: ${title}. Alle Einträge des Journals zeigen`,
    chip: ['Faden: ', ''],
  },

  timeline: {
    name: 'Zeitleiste',
    upTo: (day) => `Bis ${day}`,
    chooseDates: '. Zeitraum wählen',
    shown: (inRange, all) => `${figure(inRange)} von ${ofEntries(all)}`,
    shownSaid: (inRange, all, days, entry) =>
      `${figure(inRange)} von ${ofEntries(all)}, ${days}.${entry === null ? '' : ` ${entry}.`}`,
    gap: (days) => countGerman(days, { one: '# Tag ohne Eintrag', other: '# Tage ohne Eintrag' }),
    previous: 'Voriger Eintrag',
    next: 'Nächster Eintrag',
    play: 'Abspielen',
    pause: 'Pause',
    from: 'Von',
    to: 'Bis',
    modes: 'Gezeigte Tage',
    window: 'Zeitraum',
    windowNote: 'Einträge zwischen zwei Tagen',
    soFar: 'Bis dahin',
    soFarNote: 'Alle Einträge bis zu einem Tag',
    speed: 'Abspieltempo',
    widen: 'Zeitleiste dehnen',
    narrow: 'Zeitleiste stauchen',
  },

  dates: {
    title: 'Zeitraum',
    journal: (days) => `Das Journal: ${days}`,
    upTo: 'Bis',
    showUpTo: 'Alles bis dahin zeigen',
    showDays: 'Diese Tage zeigen',
    whole: 'Ganzes Journal',
    notWhole: 'Das Datum ist noch nicht vollständig.',
    begins: (day) => `Das Journal beginnt am ${day}.`,
    newest: (day) => `Der neueste Eintrag ist vom ${day}.`,
    backwards: 'Der letzte Tag liegt vor dem ersten.',
  },
};
