import type { Catalogue } from '../catalogue.ts';
import { countGerman } from './count-german.ts';

export const storedWords: Catalogue['stored'] = {
  title: 'Was gespeichert ist',
  counting: 'Wird gezählt …',
  kinds: {
    journal: 'Einträge',
    pictures: 'Bilder und Kartenkacheln',
    made: 'Eigene Daten',
    finding: 'Suche und Fäden',
    app: 'Die App und ihre Karte',
  },
  counts: {
    journal: (count) => countGerman(count, { one: '# Eintrag', other: '# Einträge' }),
    pictures: (count) => countGerman(count, { one: '# Bild', other: '# Bilder' }),
    made: (count) => countGerman(count, { one: '# Vermerk oder Notiz', other: '# Vermerke und Notizen' }),
  },
  underSize: (size) => `unter ${size}`,
  remove: 'Löschen …',
  removeKind: (kind) => `Löschen: ${kind}`,
  removeAll: 'Alles löschen …',
  cancel: 'Behalten',
  exportFirst: 'Erst eigene Daten exportieren',
  exported: 'Die Datei wurde dem Browser übergeben.',
  notExported: 'Dieser Browser wollte seinen Speicher nicht lesen lassen.',
  pictures: {
    title: 'Bilder löschen?',
    text: 'Einträge zeigen die Worte zu ihren Bildern, bis die Bilder mit Netz wieder angesehen werden.',
    act: 'Bilder löschen',
    done: 'Bilder gelöscht',
  },
  journal: {
    title: 'Einträge löschen?',
    text: 'Ihre Vermerke und Notizen bleiben. Beim nächsten Nachsehen kommen die Einträge wieder, die der Feed des Journals noch hat.',
    onlyHere: (count) =>
      countGerman(count, {
        one: '# Eintrag steht nicht mehr im Feed und käme nicht wieder.',
        other: '# Einträge stehen nicht mehr im Feed und kämen nicht wieder.',
      }),
    act: 'Einträge löschen',
    done: 'Einträge gelöscht',
  },
  made: {
    title: 'Eigene Daten löschen?',
    text: 'Lesevermerke, Lesestellen, gemerkte Einträge, Markierungen, Notizen, Urteile und Tipps. Ihre Einstellungen bleiben. Es lässt sich danach rückgängig machen, hier oder in der Liste.',
    act: 'Eigene Daten löschen',
    done: (count) => countGerman(count, { one: '# Angabe gelöscht', other: '# Angaben gelöscht' }),
  },
  undo: 'Rückgängig',
  everything: {
    title: 'Alles löschen?',
    text: 'Einträge, Bilder, Ihre eigenen Daten, Ihre Einstellungen und die App selbst verschwinden von diesem Gerät. Das lässt sich nicht rückgängig machen.',
    act: 'Alles löschen',
  },
  failed: 'Dieser Browser wollte es nicht löschen. Nichts wurde geändert.',
};
