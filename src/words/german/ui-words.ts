import type { Catalogue } from '../catalogue.ts';

export const uiWords: Catalogue['ui'] = {
  skipToText: 'Zum Text',
  tryAgain: 'Noch einmal',
  partMissing:
    'Dieser Teil von Waymark ist noch nicht auf diesem Gerät, und das Netz hat ihn nicht gebracht.',
  update: {
    name: 'Aktualisierung',
    isReady: 'Ein neueres Waymark ist auf diesem Gerät.',
    reload: 'Jetzt neu laden',
    later: 'Später',
  },
  notKept: 'Dieses Gerät konnte es nicht aufbewahren.',
  markedRead: 'Als gelesen markiert',
  markedUnread: 'Als ungelesen markiert',
  justNow: 'soeben',
  lights: {
    dawn: 'Morgendämmerung',
    dusk: 'Abenddämmerung',
    night: 'Nacht',
    'midnight sun': 'Mitternachtssonne',
  },
  near: (place) => `Nahe ${place}`,
};
