import type { Around } from '../around.ts';
import { countEnglish, countEntries } from './count-english.ts';

/** A stretch of days within one year, each end without and with that year. */
interface DaysOfYear {
  from: string;
  fromDated: string;
  to: string;
  toDated: string;
}

const figure = (count: number) => countEnglish(count, { other: '#' });

/** The map and its timeline. Days and distances come in written out. */
export const mapWords = {
  title: 'Map',
  world: 'World map: arrow keys move it, plus and minus zoom',
  showAll: 'Show all entries',
  nearMe: 'Near me',
  more: 'More',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  show: 'Show',
  faces: { places: 'Places', route: 'Route', night: 'Night' },
  credit: 'Made with Natural Earth',
  placeless: 'None of these entries has a place yet.',
  readInList: 'Read them in the list',
  withoutPlace: (count: number) => `${countEntries(count)} without a place`,
  /** `written` as the light's words have it; null where the light is not known. */
  nightAs: (entry: string, written: string | null) => `Night as ${entry} was ${written ?? 'written'}`,

  entryNumber: (number: string) => `Entry ${number}`,
  /** A marker's name; `isAround`: its entries are of places near that one, too. */
  cluster: (count: number, place: string, isAround: boolean) =>
    `${countEnglish(count, { other: '# entries' })}${place && `, ${place}`}${isAround ? ' and around' : ''}`,
  outside: (marker: string) => `${marker}, outside these dates`,
  cardWithoutPlace: 'without a place',

  daysOfYear: ({ from, toDated }: DaysOfYear) => `${from} – ${toDated}`,
  daysOfYears: (from: string, to: string) => `${from} – ${to}`,
  /** The same two to be heard. */
  daysOfYearSaid: ({ from, toDated }: DaysOfYear) => `${from} to ${toDated}`,
  daysOfYearsSaid: (from: string, to: string) => `${from} to ${to}`,

  list: {
    name: 'Entries on the map',
    title: 'On the map',
    rows: 'Entries on the map, newest first',
    noneSeen: 'No entries from these dates in this area.',
    noneInRange: 'No entry was written on these days.',
    count: (listed: number, all: number, days: string) =>
      `${figure(listed)} of ${countEnglish(all, { other: '# entries' })} · ${days}`,
    onlySeen: 'Only what the map shows',
    grabber: 'List of entries',
    moreOfMap: 'Show more of the map',
    moreOfList: 'Show more of the list',
  },

  clusterDialog: {
    around: (town: string) => `Around ${town}`,
    here: 'Here',
    count: (count: number) => countEnglish(count, { other: '# entries' }),
  },

  moreDialog: {
    title: 'More of the map',
    places: 'All places',
    placesNote: 'by country, with their entries',
    saveRoute: (days: string) => `Save the route of ${days}`,
    formats: {
      gpx: 'for GPS devices and hiking apps',
      kml: 'for Google Earth and maps',
      geojson: 'for map makers',
    },
    streets: 'Streets',
    streetsNote: (server: string) => `shows streets; your map views become visible to ${server}`,
  },

  near: {
    note: 'Calculated on this device. Your location is never stored or sent.',
    asking: 'Asking this device where it is …',
    none: 'No entry of this journal says where it was written.',
    /** `distance` as in `12 km from here`. */
    nearest: (place: string | null, distance: string) =>
      `The nearest is ${place === null ? '' : `${place}, `}${distance}.`,
    entries: (count: number, newest: string) =>
      countEnglish(count, { other: `# entries, the newest on ${newest}` }),
    lessThanOne: 'less than 1 km from here',
    kilometres: (figure: string) => `${figure} km from here`,
    failed: {
      unable: 'This browser cannot say where you are.',
      denied:
        'This device was not allowed to say where it is. You can allow it in the browser’s settings for this site, and try again.',
      unknown: 'This device could not find out where it is. Outside, or with Wi-Fi on, it may.',
      late: 'Finding out where you are took too long. Try again in a moment.',
    },
  },

  thread: {
    name: (title: string) => `Thread: ${title}. Show all entries of the journal`,
    /** Around the thread's title. */
    chip: ['Thread: ', ''] as Around,
  },

  timeline: {
    name: 'Timeline',
    upTo: (day: string) => `Up to ${day}`,
    /** Heard after the days shown, on the button that they are. */
    chooseDates: '. Choose dates',
    shown: (inRange: number, all: number) => `${figure(inRange)} of ${countEntries(all)}`,
    /** Heard when the map rests; `entry`: the selected one. */
    shownSaid: (inRange: number, all: number, days: string, entry: string | null) =>
      `${figure(inRange)} of ${countEntries(all)}, ${days}.${entry === null ? '' : ` ${entry}.`}`,
    gap: (days: number) =>
      countEnglish(days, { one: '# day without an entry', other: '# days without an entry' }),
    play: 'Play',
    pause: 'Pause',
    from: 'From',
    to: 'To',
    modes: 'Days shown',
    window: 'Window',
    windowNote: 'Entries between two days',
    soFar: 'So far',
    soFarNote: 'All entries up to a day',
    speed: 'Playback speed',
    widen: 'Widen the timeline',
    narrow: 'Narrow the timeline',
  },

  dates: {
    title: 'Dates',
    journal: (days: string) => `The journal: ${days}`,
    upTo: 'Up to',
    showUpTo: 'Show all up to then',
    showDays: 'Show these days',
    whole: 'Whole journal',
    notWhole: 'This is not a whole date yet.',
    begins: (day: string) => `The journal begins on ${day}.`,
    newest: (day: string) => `The newest entry is of ${day}.`,
    backwards: 'The last day comes before the first.',
  },

  /** The search whose entries alone are shown. */
  searched: {
    chip: (query: string) => `Search: ${query}`,
    name: (query: string) => `Search: ${query}. Show all entries of the journal`,
  },
};
