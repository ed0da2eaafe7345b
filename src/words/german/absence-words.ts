import type { Catalogue } from '../catalogue.ts';

export const absenceWords: Catalogue['absence'] = {
  blocked: 'Ein anderer Tab ist im Weg',
  blockedText:
    'Waymark ist in einem anderen Tab in einer älteren Version geöffnet. Sobald jener Tab geschlossen ist, geht es hier weiter.',
  outdated: 'Ein neueres Waymark war hier',
  outdatedText:
    'Was auf diesem Gerät gespeichert ist, hat zuletzt ein neueres Waymark geöffnet als das in diesem Tab. Neu laden bringt es her; nichts ist verloren.',
  unanswered: 'Der Speicher antwortet nicht',
  unansweredText:
    'Dieser Browser gibt gerade nicht heraus, was auf diesem Gerät gespeichert ist. Oft hilft es, andere Tabs zu schließen.',
  closed: 'Kein Ort für die Einträge',
  closedText:
    'Dieser Browser wollte seinen Speicher für Waymark nicht öffnen. In privaten Fenstern ist das oft untersagt.',
  reload: 'Neu laden',

  offline: 'Keine Verbindung',
  offlineText:
    'Noch ist nichts geladen. Sobald dieses Gerät online ist, bleibt jeder Eintrag für immer hier.',
  nothingYet: 'Noch nichts zu lesen',
  unfetched: 'Keine Einträge auf diesem Gerät',
  unfetchedText:
    'Die Einträge wurden gelöscht oder noch nicht geladen. Was Sie dazu festgehalten haben, ist noch da.',
  fetch: 'Journal laden',
  blank: 'Ein leeres Blatt',
  blankText: 'Das Journal hat noch keine Einträge. Der erste erscheint hier von selbst.',
  checkNow: 'Jetzt nachsehen',
};
