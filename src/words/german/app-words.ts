import type { Catalogue } from '../catalogue.ts';
import { countGerman } from './count-german.ts';

export const appWords: Catalogue['app'] = {
  titles: {
    map: 'Karte',
    ledger: 'Bilanz',
    noticed: 'Aufgefallen',
    threads: 'Fäden',
    places: 'Orte',
    search: 'Suche',
    settings: 'Einstellungen',
    marks: 'Gemerktes und Notizen',
    'catch-up': 'Aufholen',
    'on-this-day': 'An diesem Tag',
    share: 'Geteilt',
    missing: 'Nicht gefunden',
  },
  thread: 'Faden',
  entriesOf: (journal) => `${journal}, Einträge`,
  navigation: {
    name: 'Hauptmenü',
    entries: 'Einträge',
    map: 'Karte',
    ledger: 'Bilanz',
    search: 'Suche',
    settings: 'Einstellungen',
    due: (count) => countGerman(count, { other: '# heute fällig' }),
  },
  cover: {
    newest: 'Den neuesten lesen',
    oldest: 'Von vorn beginnen',
  },
  missing: {
    title: 'Unter dieser Adresse ist nichts',
    text: 'Die Seiten des Journals sind seine Einträge, die Karte, die Bilanz, die Suche und die Einstellungen.',
    all: 'Alle Einträge',
  },
};
