import type { Catalogue } from '../catalogue.ts';

export const uiWords: Catalogue['ui'] = {
  skipToText: 'Aller au texte',
  tryAgain: 'Réessayer',
  partMissing: 'Cette partie de Waymark n’est pas encore sur cet appareil, et le réseau ne l’a pas apportée.',
  update: {
    name: 'Mise à jour',
    isReady: 'Un Waymark plus récent est sur cet appareil.',
    reload: 'Recharger',
    later: 'Plus tard',
  },
  notKept: 'Cet appareil n’a pas pu le garder.',
  markedRead: 'Marquée comme lue',
  markedUnread: 'Marquée comme non lue',
  justNow: 'à l’instant',
  lights: { dawn: 'aube', dusk: 'crépuscule', night: 'nuit', 'midnight sun': 'soleil de minuit' },
  near: (place) => `Près de ${place}`,
};
