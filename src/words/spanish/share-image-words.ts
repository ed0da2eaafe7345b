import type { Catalogue } from '../catalogue.ts';

export const shareImageWords: Catalogue['shareImage'] = {
  title: 'Compartir como imagen',
  note: 'Se dibuja en este dispositivo. Selecciona antes unas palabras de la entrada para que aparezcan.',
  drawing: 'Se está dibujando la imagen.',
  alt: (entry, where, quote) => `${where ? `${entry}, ${where}` : entry}, con un mapa pequeño: “${quote}”`,
  altWithoutMap: (entry, where, quote) => `${where ? `${entry}, ${where}` : entry}: “${quote}”`,
  share: 'Compartir',
  save: 'Guardar como PNG',
  saved: 'La imagen quedó en manos de tu navegador.',
  failed: 'Este navegador no pudo dibujar la imagen.',
};
