import type { Catalogue } from '../catalogue.ts';
import { countGerman } from './count-german.ts';

export const entryWords: Catalogue['entry'] = {
  facts: {
    date: 'Datum',
    origin: 'Ursprung',
    routed: 'Weg über',
    localTime: 'Ortszeit',
    state: 'Zustand',
  },
  noticed: 'Heute fiel mir auf',
  expects: 'Morgen erwarte ich',
  colon: ':',

  backToEntries: 'Zurück zu den Einträgen',
  read: 'Gelesen',
  markRead: 'Als gelesen markieren',
  markUnread: 'Als ungelesen markieren',
  onMap: 'Auf der Karte zeigen',
  more: 'Mehr',
  previousEntry: 'Voriger Eintrag',
  nextEntry: 'Nächster Eintrag',

  fromTop: 'Von oben',
  placeOnMap: (place) => `${place ?? 'Ursprung'} auf der Karte zeigen`,
  mapOfOrigin: (place) => `Karte des Ursprungs: ${place}`,
  table: 'Tabelle',
  pictureMissing: (alt) => `${alt || 'Ein Bild'} (Das Bild ist nicht auf diesem Gerät.)`,
  struckOut: 'Gestrichen:',
  isCut: 'Der Text geht weiter: So viel von einem Eintrag wird hier nicht aufbewahrt.',
  readWhole: 'Am Ort der Veröffentlichung ganz lesen',

  expectedYesterday: 'Gestern war erwartet:',
  expectedThatDay: 'Früher an diesem Tag war erwartet:',
  expectedIn: (number) => `In ${number} war erwartet:`,
  expectedBefore: 'Davor war erwartet:',
  expectedOn: (day) => `Am ${day} war erwartet:`,
  missingOne: (number) => `${number} fehlt in diesem Journal.`,
  missingRow: (first, last) => `${first} bis ${last} fehlen in diesem Journal.`,
  daysBetween: (days) =>
    countGerman(days, { one: 'Ein Tag liegt dazwischen.', other: '# Tage liegen dazwischen.' }),

  due: (day) => `Fällig: ${day}`,
  dueNever: 'Ohne Datum',
  judgeInLedger: 'In der Bilanz beurteilen',
  inLedger: 'In der Bilanz',

  neighbours: 'Benachbarte Einträge',
  previous: 'Voriger',
  next: 'Nächster',
  begins: 'Hier beginnt das Journal.',
  newest: 'Das ist der neueste Eintrag.',
  townAndDay: (town, day) => `${town}, ${day}`,

  share: 'Teilen',
  copyLink: 'Link kopieren',
  linkCopied: 'Link kopiert',
  linkNotCopied: (url) => `Dieser Browser wollte nicht kopieren. Der Link lautet ${url}`,

  followJournal: 'Dem Journal folgen',
  follow: 'Folgen',
  followName: (name) => `${name} folgen`,
  substack: 'Auf Substack abonnieren',
  email: 'Neue Einträge per E-Mail erhalten',

  missing: {
    title: (slug) => `Kein Eintrag ${slug}`,
    reason:
      'Das Journal auf diesem Gerät enthält ihn nicht. Vielleicht ist er noch nicht geschrieben, oder er stand nie im Feed.',
    all: 'Alle Einträge',
  },
};
