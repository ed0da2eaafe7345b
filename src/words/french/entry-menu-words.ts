import type { Catalogue } from '../catalogue.ts';

export const entryMenuWords: Catalogue['entryMenu'] = {
  title: 'Plus',
  type: 'Texte et thème',
  print: 'Imprimer',
  keepAwake: 'Garder l’écran allumé',
  keepAwakeNote: 'pendant la lecture d’une entrée',
  noKeepAwake: 'Ce navigateur ne peut pas garder l’écran allumé.',
  shareImage: 'Partager en image',
};
