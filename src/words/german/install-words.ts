import type { Catalogue } from '../catalogue.ts';

export const installWords: Catalogue['install'] = {
  title: 'Auf dem Startbildschirm',
  isApp: 'Das ist die installierte App.',
  why: 'Installiert öffnet es sich wie jede App, und das Gerät bewahrt das Gespeicherte am längsten auf.',
  install: 'Installieren',
  byMenu: 'Im Menü des Browsers lässt es sich vielleicht installieren oder zum Startbildschirm hinzufügen.',
  how: 'So geht es',
  taps: { share: 'Im Browser auf „Teilen“ tippen', add: 'Dann „Zum Home-Bildschirm“ wählen' },
  ownStorage:
    'Auf diesem Gerät hat die installierte App einen eigenen Speicher: Was hier entstanden ist, kommt nicht von selbst mit. Eine Datei nimmt es mit, und die App bietet an, sie einzulesen.',
  exportFirst: 'Eigene Daten exportieren',
  exported:
    'Die Datei wurde dem Browser übergeben. Am besten liegt sie dort, wo sie leicht wiederzufinden ist, etwa in „Dateien“.',
  notExported: 'Dieser Browser wollte seinen Speicher nicht lesen lassen.',
  bring: {
    title: 'Schon im Browser hier gelesen?',
    text: 'Die installierte App beginnt mit einem eigenen Speicher. Exportierte eigene Daten lassen sich jetzt einlesen.',
    choose: 'Datei wählen …',
    importFile: 'Datei importieren',
    later: 'Nicht jetzt',
  },
};
