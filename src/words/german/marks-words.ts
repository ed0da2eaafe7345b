import type { Catalogue } from '../catalogue.ts';

export const marksWords: Catalogue['marks'] = {
  colours: { sun: 'Gelb', leaf: 'Grün', sky: 'Blau' },
  selection: {
    name: 'Ausgewählter Text',
    highlight: { sun: 'Gelb markieren', leaf: 'Grün markieren', sky: 'Blau markieren' },
    note: 'Notiz',
    copy: 'Kopieren',
    share: 'Teilen',
    close: 'Schließen',
    available: 'Mit der Tabulatortaste geht es zum Markieren und zur Notiz.',
  },
  highlighted: 'Markiert',
  removed: 'Markierung entfernt',
  noteRemoved: 'Notiz entfernt',
  undo: 'Rückgängig',
  undone: 'Rückgängig gemacht',
  notKept: 'Dieses Gerät konnte es nicht aufbewahren.',
  copied: 'Kopiert',
  notCopied: 'Dieser Browser wollte nicht kopieren.',
  quoted: (quote) => `„${quote}“`,
  source: (title, place, journal) =>
    place === null ? `${title}, ${journal}` : `${title}, ${place}, ${journal}`,
  sheet: {
    highlight: 'Markierung',
    note: 'Notiz zu diesem Eintrag',
    colour: 'Farbe',
    yourNote: 'Ihre Notiz',
    share: 'Teilen',
    copy: 'Kopieren',
    remove: 'Entfernen',
    show: 'Im Text zeigen',
    done: 'Fertig',
    orphan: 'Der Eintrag wurde seither überarbeitet: Diese Worte stehen nicht mehr darin.',
  },
  list: {
    title: 'Ihre Markierungen und Notizen',
    addNote: 'Notiz zu diesem Eintrag hinzufügen',
    all: 'Alles Gemerkte und alle Notizen',
    kinds: { sun: 'Gelbe Markierung', leaf: 'Grüne Markierung', sky: 'Blaue Markierung' },
    highlight: ({ quote, note, orphan, kind }) =>
      [quote, note, orphan, kind]
        .filter((part) => part !== '')
        .map((part) => part.replace(/\.$/, ''))
        .join('. '),
    note: (note) => `Notiz: ${note}`,
    orphan: 'Nicht mehr im Text',
  },
  page: {
    title: 'Gemerktes und Notizen',
    about: 'Was Sie vom Journal behalten',
    show: 'Zeigen',
    all: 'Alles',
    saved: 'Gemerkt',
    highlights: 'Markiert',
    notes: 'Notizen',
    nothing:
      'Noch ist nichts da. Das Lesezeichen über einem Eintrag merkt ihn; ausgewählte Worte lassen sich markieren oder mit einer Notiz versehen.',
    nothingSaved: 'Noch ist kein Eintrag gemerkt. Das Lesezeichen über einem Eintrag merkt ihn.',
    nothingMarked:
      'Noch ist nichts markiert. In einem Eintrag ausgewählte Worte lassen sich markieren oder mit einer Notiz versehen.',
    nothingNoted:
      'Noch gibt es keine Notiz. Sie entsteht zu ausgewählten Worten eines Eintrags oder unter seinem Text.',
    missing: 'Ein Eintrag, der nicht auf diesem Gerät ist',
    save: (title) => `${title} merken`,
    savedOn: (day) => `Gemerkt: ${day}`,
    export: 'Als Markdown exportieren',
    exported: 'Die Datei wurde dem Browser übergeben.',
  },
  markdown: {
    title: (journal) => `${journal}: Gemerktes und Notizen`,
    file: 'notizen',
  },
};
