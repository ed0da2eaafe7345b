import type { Catalogue } from '../catalogue.ts';

export const shareImageWords: Catalogue['shareImage'] = {
  title: 'Partager en image',
  note: 'Dessinée sur cet appareil. Sélectionnez d’abord des mots de l’entrée pour les y voir.',
  drawing: 'L’image se dessine.',
  alt: (entry, where, quote) =>
    `${where ? `${entry}, ${where}` : entry}, avec une petite carte : « ${quote} »`,
  altWithoutMap: (entry, where, quote) => `${where ? `${entry}, ${where}` : entry} : « ${quote} »`,
  share: 'Partager',
  save: 'Enregistrer en PNG',
  saved: 'L’image a été remise à votre navigateur.',
  failed: 'Ce navigateur n’a pas pu dessiner l’image.',
};
