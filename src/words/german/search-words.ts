import type { Catalogue } from '../catalogue.ts';
import { countGerman } from './count-german.ts';

const entries = { one: '# Eintrag', other: '# Einträge' };

export const searchWords: Catalogue['search'] = {
  title: 'Suche',
  field: 'Gesuchte Worte',
  placeholder: 'Ein Wort aus den Einträgen',
  help: 'Jedes Wort wird auf diesem Gerät gesucht. Was zusammensteht, gehört in „Anführungszeichen“.',
  filterHelp:
    'Eingrenzen lässt es sich mit den Knöpfen oben oder in Worten: place:greece, state:moving, after:2026-02, before:2026-06, is:unread.',
  looking: 'Sucht …',
  failed: 'Die Einträge auf diesem Gerät lassen sich gerade nicht durchsuchen.',
  tryAgain: 'Noch einmal',
  found: (count) => countGerman(count, entries),
  foundInPlaces: (count, places) =>
    `${countGerman(count, entries)} an ${countGerman(places, { one: '# Ort', other: '# Orten' })}`,
  foundNone: 'Kein Eintrag gefunden',
  stillReading: 'Die älteren Einträge werden noch gelesen …',
  onMap: 'Auf der Karte zeigen',
  order: 'Reihenfolge',
  byRelevance: 'Beste zuerst',
  byDate: 'Neueste zuerst',
  more: (count) => countGerman(count, { one: '# weiteren zeigen', other: '# weitere zeigen' }),
  noticed: 'Heute fiel mir auf:',
  expects: 'Morgen erwarte ich:',
  recent: {
    title: 'Zuletzt gesucht',
    clear: 'Leeren',
    clearName: 'Zuletzt Gesuchtes leeren',
    cleared: 'Zuletzt Gesuchtes geleert.',
    undo: 'Rückgängig',
  },
  filters: {
    name: 'Filter',
    place: 'Ort',
    state: 'Zustand',
    before: 'Vor',
    after: 'Nach',
    regions: 'Gegenden',
    places: 'Orte',
    unread: 'Ungelesen',
    read: 'Gelesen',
    saved: 'Gemerkt',
    noted: 'Mit Notiz',
    beforeDay: (day) => `Vor ${day}`,
    afterDay: (day) => `Nach ${day}`,
    wholeYear: (year) => `Ganz ${year}`,
    remove: (filter) => `Filter ${filter} entfernen`,
  },
  faults: {
    empty: (key) => `${key}: wartet auf das, was danach kommt.`,
    noDay: (key, value) =>
      `${key}: „${value}“ ist nicht als Tag zu lesen. Möglich sind 2026, 2026-06 oder 2026-06-25.`,
    unknownSet: (key, value) => `${key}: kennt „${value}“ nicht, nur unread, read, saved und noted.`,
  },
  missing: {
    word: (word) => `In keinem Eintrag steht das Wort „${word}“.`,
    phrase: (words) => `„${words}“ steht in keinem Eintrag beieinander.`,
    place: (place) => `Kein Eintrag wurde an einem Ort namens „${place}“ geschrieben.`,
    state: (state) => `Kein Eintrag hat den Zustand „${state}“.`,
    together: 'Jedes dieser Worte steht in einem Eintrag, aber alle zusammen in keinem.',
    filtered: 'Kein Eintrag mit diesen Worten passt zu den Filtern.',
    onlyFilters: 'Kein Eintrag passt zu diesen Filtern.',
    withoutFilters: 'Ohne Filter suchen',
    meant: 'War gemeint:',
    quoted: (word) => `„${word}“`,
    corrected: (word, used) => `„${word}“ steht in keinem Eintrag. In diesen steht ${used}.`,
  },
  chip: (query) => `Suche: ${query}`,
  chipName: (query) => `Suche: ${query}. Alle Einträge des Journals zeigen`,
};
