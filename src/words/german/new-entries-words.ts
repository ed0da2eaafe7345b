import type { Catalogue } from '../catalogue.ts';

export const newEntriesWords: Catalogue['newEntries'] = {
  title: 'Neue Einträge',
  tell: 'Eine stille Mitteilung zu jedem neuen Eintrag',
  what: 'Ohne Ton und je einmal: Titel, Ort und die ersten Wörter. Der Browser sieht ab und zu nach neuen Einträgen, solange die App geschlossen ist; mit dem Lesen verschwindet die Mitteilung.',
  isBlocked:
    'Mitteilungen dieses Journals sind blockiert, es erscheint also nichts. Wieder erlauben lassen sie sich dort, wo Browser oder Gerät die Einstellungen dieser Website oder App haben; dann hierher zurückkehren.',
  isForgotten:
    'Die Erlaubnis für Mitteilungen wurde zurückgenommen, es erscheint also nichts. Ein Haken im Kästchen fragt neu danach.',
  needsInstall:
    'Dieser Browser sieht nur für installierte Apps nach neuen Einträgen. Ist das Journal auf dem Startbildschirm, kann er sie mitteilen.',
  cannot:
    'Dieser Browser sieht nicht nach neuen Einträgen, solange die App geschlossen ist. Beim Öffnen sind sie da.',
  byEmail: 'Neue Einträge per E-Mail erhalten',
  failed: 'Das hat nicht geklappt. Bitte noch einmal mit Netz versuchen.',
  quiet: 'Ruhezeit',
  quietNote: 'In dieser Zeit erscheint nichts. Was gekommen ist, erscheint danach.',
  from: 'Von',
  until: 'Bis',
  count: 'Zahl der ungelesenen am Symbol der App',
  countNote: 'Wo das Gerät dort Zahlen zeigt. Gezählt wird neu, sooft die App offen ist.',
};
