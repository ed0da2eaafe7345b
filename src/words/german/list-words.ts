import type { Catalogue } from '../catalogue.ts';
import { countGerman } from './count-german.ts';

const entries = (count: number) => countGerman(count, { one: '# Eintrag', other: '# Einträge' });
/** After a preposition such as `von`. */
const ofEntries = (count: number) => countGerman(count, { one: '# Eintrag', other: '# Einträgen' });
const figure = (count: number) => countGerman(count, { other: '#' });
const unread = (count: number) => countGerman(count, { other: '# ungelesen' });

export const listWords: Catalogue['list'] = {
  name: 'Einträge, neueste zuerst',
  checkNow: 'Nach neuen Einträgen sehen',
  kept: 'Gemerktes und Notizen',
  paths: 'Lesewege',
  revised: 'überarbeitet',
  rowMenu: (title) => `Mehr zu ${title}`,
  continueReading: 'Weiterlesen',
  minutesLeft: (minutes) => countGerman(minutes, { other: 'noch # Min.' }),
  reading: { unread: 'ungelesen', started: 'begonnen', read: 'gelesen' },
  undated: 'Ohne Datum',
  entries,
  inRange: (count) => countGerman(count, { other: '# im Zeitraum' }),
  inSight: (count) => countGerman(count, { other: '# im Bild' }),
  unread,
  unreadOf: (some, all) => `${figure(some)} von ${figure(all)} ungelesen`,

  sync: {
    storedOnPhone: (stored, all) => `${figure(stored)} von ${ofEntries(all)} auf dem Handy`,
    storedOnDevice: (stored, all) => `${figure(stored)} von ${ofEntries(all)} auf diesem Gerät`,
    fetching: 'Das Journal wird geholt',
    soFar: (count) => `bisher ${entries(count)}`,
    stop: 'Anhalten',
    checking: 'sieht nach …',
    offline: 'offline',
    checked: (ago) => `Stand: ${ago}`,
    lastReached: (ago) => `zuletzt erreicht ${ago}`,
  },

  notice: {
    fetchingText: 'Es bleibt auf diesem Gerät und lässt sich überall lesen.',
  },
};
