import type { Catalogue } from '../catalogue.ts';

export const entryMenuWords: Catalogue['entryMenu'] = {
  title: 'Mehr',
  type: 'Schrift und Farben',
  print: 'Drucken',
  keepAwake: 'Bildschirm anlassen',
  keepAwakeNote: 'solange ein Eintrag gelesen wird',
  noKeepAwake: 'Dieser Browser kann den Bildschirm nicht anlassen.',
  shareImage: 'Als Bild teilen',
};
