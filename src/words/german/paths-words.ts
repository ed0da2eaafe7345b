import type { Catalogue } from '../catalogue.ts';
import { countGerman } from './count-german.ts';

const entries = (count: number) => countGerman(count, { one: '# Eintrag', other: '# Einträge' });
/** After a preposition such as `von`. */
const ofEntries = (count: number) => countGerman(count, { one: '# Eintrag', other: '# Einträgen' });
const figure = (count: number) => countGerman(count, { other: '#' });
const small = ['keinem', 'einem', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'];

export const pathsWords: Catalogue['paths'] = {
  title: 'Lesewege',
  unreadOf: (some, all) =>
    some === 0 ? `Alles gelesen: ${entries(all)}` : `${figure(some)} von ${ofEntries(all)} ungelesen`,
  pace: (entriesADay, day) =>
    `Mit ${small[entriesADay] ?? figure(entriesADay)} am Tag erreichen Sie die Gegenwart am ${day}.`,
  metPresent: 'Sie sind in der Gegenwart angekommen.',

  catchUp: {
    title: 'Aufholen',
    since: (count, day) => `${entries(count)} seit dem ${day}`,
    sinceUnread: (count, day, some) => `${entries(count)} seit dem ${day}, ${figure(some)} ungelesen`,
    start: 'Vom ältesten an lesen',
    goOn: 'Weiterlesen',
    dismiss: 'Beiseitelegen',
    putAside: 'Beiseitelegen, was in Ihrer Abwesenheit kam',
    nothing:
      'Nichts aufzuholen. Nach zwei oder mehr Tagen Abwesenheit steht hier, was inzwischen gekommen ist.',
    allRead: (count, day) =>
      countGerman(count, {
        one: `Der eine Eintrag seit dem ${day} ist gelesen.`,
        other: `Alle # Einträge seit dem ${day} sind gelesen.`,
      }),
    stillUnread: (some) =>
      countGerman(some, {
        one: '# davon ist noch ungelesen.',
        other: '# davon sind noch ungelesen.',
      }),
    place: (position, count, day) => `${figure(position)} von ${figure(count)} seit dem ${day}`,
    all: 'Alle Einträge',
    set: 'Alle auf einen Blick',
  },

  notes: {
    title: 'Neue Einträge',
    ask: 'Eine stille Mitteilung zu jedem neuen Eintrag?',
    accept: 'Einschalten',
    decline: 'Keine Mitteilungen zu neuen Einträgen',
    areOn: 'Neue Einträge werden ab jetzt mitgeteilt. Abschalten geht in den Einstellungen.',
    areOff: 'Das hat nicht geklappt. In den Einstellungen geht es auch.',
  },

  random: 'Zufälliger Eintrag',
  randomNote: 'Ein ungelesener, solange es einen gibt',
  noOther: 'Es gibt keinen anderen Eintrag.',

  onThisDay: {
    title: 'An diesem Tag',
    note: 'In früheren Jahren und vor 7, 30, 100 und 365 Tagen',
    yearsAgo: (years) => countGerman(years, { one: 'Vor einem Jahr', other: 'Vor # Jahren' }),
    daysAgo: (days) => countGerman(days, { one: 'Vor # Tag', other: 'Vor # Tagen' }),
    nothing:
      'An diesem Tag wurde in keinem früheren Jahr etwas geschrieben, auch nicht vor 7, 30, 100 oder 365 Tagen.',
  },

  marks: 'Markieren',
  markAllRead: 'Alle als gelesen markieren',
  markAllUnread: 'Alle als ungelesen markieren',
  undoable: 'Lässt sich rückgängig machen',
  nothingToMark: 'Es war nichts mehr zu markieren.',

  swept: {
    name: 'Was mit vielen auf einmal geschah',
    'mark-all-read': (count) => `${entries(count)} als gelesen markiert`,
    'mark-all-unread': (count) => `${entries(count)} als ungelesen markiert`,
    'remove-marks': (count) => countGerman(count, { one: '# Angabe entfernt', other: '# Angaben entfernt' }),
    import: (count) => countGerman(count, { one: '# Angabe importiert', other: '# Angaben importiert' }),
    undo: 'Rückgängig',
    dismiss: 'Ausblenden',
    undone: 'Rückgängig gemacht',
    undoneBut: (kept) =>
      countGerman(kept, {
        one: 'Rückgängig gemacht, bis auf #, das Sie seither geändert haben',
        other: 'Rückgängig gemacht, bis auf #, die Sie seither geändert haben',
      }),
    failed: 'Dieser Browser wollte das nicht speichern',
  },

  gap: {
    missing: (numbers, count) =>
      countGerman(count, {
        one: `${numbers} steht nicht in diesem Feed`,
        other: `${numbers} stehen nicht in diesem Feed`,
      }),
    many: (count, first, last) =>
      countGerman(count, {
        one: `# Nummer von ${first} bis ${last} steht nicht in diesem Feed`,
        other: `# Nummern von ${first} bis ${last} stehen nicht in diesem Feed`,
      }),
    row: (first, last) => `${first}–${last}`,
    ask: 'Noch einmal fragen',
    asking: 'Fragt nach …',
    came: (came, missing) =>
      missing === 0
        ? countGerman(came, { one: 'Er ist da.', other: 'Alle # sind da.' })
        : countGerman(came, {
            one: `# ist da, ${figure(missing)} fehlen noch.`,
            other: `# sind da, ${figure(missing)} fehlen noch.`,
          }),
    notThere: 'Der Feed wurde neu gelesen: immer noch nicht da.',
    busy: 'Das Journal wird schon gefragt.',
    stopped: 'Angehalten, bevor der Feed ganz gelesen war.',
  },

  revised: {
    on: (day) => `Überarbeitet am ${day}`,
    show: 'Was sich geändert hat',
    hide: 'Änderungen ausblenden',
    region: 'Was sich geändert hat',
    added: 'Hinzugefügt:',
    removed: 'Entfernt:',
    sameWords: 'Die Worte sind dieselben; Bilder, Links oder ihre Form haben sich geändert.',
    legend: 'Durchgestrichen: wie es war. Unterstrichen: wie es jetzt ist.',
    unchanged: 'Unveränderter Text ausgelassen',
  },

  row: {
    menu: (title) => `Mehr zu ${title}`,
    open: 'Öffnen',
    save: 'Merken',
    unsave: 'Nicht mehr merken',
    markRead: 'Als gelesen markieren',
    markUnread: 'Als ungelesen markieren',
    onMap: 'Auf der Karte zeigen',
    share: 'Teilen …',
    copyLink: 'Link kopieren',
  },

  shortcuts: {
    title: 'Tastenkürzel',
    note: 'Beim Tippen ruhen sie.',
    acts: {
      next: 'Nächster Eintrag; in einer Liste eins nach unten',
      previous: 'Voriger Eintrag; in einer Liste eins nach oben',
      search: 'Suche',
      save: 'Merken oder nicht mehr merken',
      read: 'Als gelesen oder ungelesen markieren',
      note: 'Notiz schreiben',
      entries: 'Einträge',
      map: 'Karte',
      ledger: 'Bilanz',
      help: 'Diese Liste',
    },
    arrows: 'Die Pfeiltasten tun dasselbe: links und rechts im Eintrag, auf und ab in der Liste.',
    isOn: 'Einzelne Tasten bewirken etwas',
    areOn: 'Einzelne Tasten führen durch das Journal: ? zeigt sie auf jeder Seite.',
    areOff: 'Einzelne Tasten bewirken nichts.',
    show: 'Tastenkürzel zeigen',
  },
};
