import type { Catalogue } from '../catalogue.ts';
import { countGerman } from './count-german.ts';

export const settingsWords: Catalogue['settings'] = {
  title: 'Einstellungen',
  theme: 'Farben',
  type: 'Größe und Schrift der Einträge',
  language: 'Sprache',
  systemLanguage: (name) => `Wie das System (${name})`,
  languageNote: 'Was Waymark selbst sagt. Das Journal bleibt, wie es geschrieben wurde.',
  languageMissing: 'Diese Sprache ist noch nicht auf diesem Gerät, und das Netz hat sie nicht gebracht.',
  onThisDevice: 'Auf diesem Gerät',
  isReadyOffline: 'Offline bereit: Jede Seite öffnet sich ohne Netz.',
  isNotReadyOffline: 'Noch nicht offline bereit: Die App wird noch abgelegt.',
  isPlainHttp:
    'Einfaches http: Darüber legen Browser keine App für offline ab, installieren keine, teilen nichts und sagen nicht, wo Sie sind. Alles andere geht hier, und was Sie anlegen, bleibt; https gibt den Rest.',
  isNotKept:
    'Nicht offline bereit: Dieser Browser hat die App nicht abgelegt. Ein privates Fenster tut es nicht, ein Gerät ohne Platz auch nicht.',
  stored: (size) => `Etwa ${size} gespeichert, App und Karte eingeschlossen.`,
  isPromised: 'Der Browser hat versprochen, es zu behalten.',
  isNotPromised: 'Der Browser darf es löschen, wenn dem Gerät der Platz ausgeht.',
  askToKeep: 'Bitten, alles zu behalten',
  nowPromised: 'Der Browser hat versprochen, es zu behalten',
  stillNotPromised:
    'Der Browser wollte es nicht versprechen; eine installierte App bleibt am längsten erhalten',
  about: 'Über Waymark',
  reading: (journal, author) =>
    `Sie lesen ${author === null ? journal : `${journal} von ${author}`} mit Waymark. Nichts über Sie wird irgendwohin gesendet: kein Konto, kein Tracking, keine Dritten.`,
  aboutMap:
    'Karte mit Natural Earth gezeichnet. Grenzen sind gezogen, wie sie gehalten werden, nicht überall, wie sie beansprucht werden.',
  aboutType: 'Gesetzt in Literata.',
  yourData: {
    title: 'Ihre Daten',
    what: 'Was Sie gelesen und gemerkt haben, wo Sie stehen geblieben sind, Ihre Markierungen und Notizen, Ihre Urteile und Tipps und Ihre Einstellungen sind allein auf diesem Gerät. Eine Datei bewahrt sie auf und bringt sie auf ein anderes.',
    exportAll: 'Eigene Daten exportieren',
    import: 'Importieren …',
    importFile: 'Datei importieren',
    importAdds: 'Ein Import ergänzt, was hier ist. Neuere Angaben und Einstellungen von hier bleiben.',
    exported: 'Die Datei wurde dem Browser übergeben.',
    notExported: 'Dieser Browser wollte seinen Speicher nicht lesen lassen.',
  },
  imported: {
    parts: (parts) => `Importiert: ${parts}.`,
    nothing: 'Alles in dieser Datei war schon hier.',
    readMarks: (count) => countGerman(count, { one: '# Lesevermerk', other: '# Lesevermerke' }),
    positions: (count) => countGerman(count, { one: '# Lesestelle', other: '# Lesestellen' }),
    saved: (count) => countGerman(count, { one: '# gemerkter Eintrag', other: '# gemerkte Einträge' }),
    highlights: (count) =>
      countGerman(count, { one: '# Markierung oder Notiz', other: '# Markierungen und Notizen' }),
    judgements: (count) => countGerman(count, { one: '# Urteil oder Tipp', other: '# Urteile und Tipps' }),
    settings: (count) => countGerman(count, { one: '# Einstellung', other: '# Einstellungen' }),
  },
  refused: {
    notABackup: 'Diese Datei stammt nicht aus einem Export von Waymark. Nichts wurde geändert.',
    newerVersion:
      'Diese Datei stammt von einem neueren Waymark. Erst dieses aktualisieren, dann erneut importieren. Nichts wurde geändert.',
    otherJournal: (title) =>
      `${title === null ? 'Diese Datei gehört zu einem anderen Journal.' : `Diese Datei gehört zu einem anderen Journal, ${title}.`} Nichts wurde geändert.`,
    broken: (part) => `Diese Datei ist beschädigt: „${part}“ ist darin nicht lesbar. Nichts wurde geändert.`,
    tooLarge: 'Diese Datei ist zu groß für einen Export von Waymark. Nichts wurde geändert.',
    storageFailed: 'Dieser Browser wollte den Inhalt der Datei nicht speichern. Nichts wurde geändert.',
  },
};
