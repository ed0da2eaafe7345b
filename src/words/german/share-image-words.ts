import type { Catalogue } from '../catalogue.ts';

export const shareImageWords: Catalogue['shareImage'] = {
  title: 'Als Bild teilen',
  note: 'Auf diesem Gerät gezeichnet. Vorher im Eintrag ausgewählte Worte stehen dann darauf.',
  drawing: 'Das Bild wird gezeichnet.',
  alt: (entry, where, quote) =>
    `${where ? `${entry}, ${where}` : entry}, mit einer kleinen Karte: „${quote}“`,
  altWithoutMap: (entry, where, quote) => `${where ? `${entry}, ${where}` : entry}: „${quote}“`,
  share: 'Teilen',
  save: 'Als PNG speichern',
  saved: 'Das Bild wurde dem Browser übergeben.',
  failed: 'Dieser Browser konnte das Bild nicht zeichnen.',
};
