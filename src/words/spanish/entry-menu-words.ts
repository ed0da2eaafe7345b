import type { Catalogue } from '../catalogue.ts';

export const entryMenuWords: Catalogue['entryMenu'] = {
  title: 'Más',
  type: 'Letra y tema',
  print: 'Imprimir',
  keepAwake: 'Mantener la pantalla encendida',
  keepAwakeNote: 'mientras se lee una entrada',
  noKeepAwake: 'Este navegador no puede mantener la pantalla encendida.',
  shareImage: 'Compartir como imagen',
};
