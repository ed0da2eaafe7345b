import type { Catalogue } from '../catalogue.ts';

export const uiWords: Catalogue['ui'] = {
  skipToText: 'Ir al texto',
  tryAgain: 'Intentar otra vez',
  partMissing: 'Esta parte de Waymark aún no está en el dispositivo, y la red no la trajo.',
  update: {
    name: 'Actualización',
    isReady: 'Hay un Waymark más nuevo en este dispositivo.',
    reload: 'Recargar ahora',
    later: 'Más tarde',
  },
  notKept: 'Este dispositivo no pudo guardarlo.',
  markedRead: 'Marcada como leída',
  markedUnread: 'Marcada como no leída',
  justNow: 'ahora',
  lights: { dawn: 'amanecer', dusk: 'anochecer', night: 'noche', 'midnight sun': 'sol de medianoche' },
  near: (place) => `Cerca de ${place}`,
};
