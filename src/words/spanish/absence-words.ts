import type { Catalogue } from '../catalogue.ts';

export const absenceWords: Catalogue['absence'] = {
  blocked: 'Esperando a otra pestaña',
  blockedText:
    'Waymark está abierto en otra pestaña con una versión anterior. Cierra esa pestaña y esta seguirá.',
  outdated: 'Un Waymark más nuevo estuvo aquí',
  outdatedText:
    'Lo guardado en este dispositivo lo abrió un Waymark más nuevo que el de esta pestaña. Recarga para tenerlo; no se ha perdido nada.',
  unanswered: 'El almacenamiento no responde',
  unansweredText:
    'Este navegador no le da ahora a Waymark lo que está guardado en este dispositivo. Cerrar otras pestañas suele ayudar.',
  closed: 'No hay dónde guardar las entradas',
  closedText:
    'Este navegador no abrió su almacenamiento para Waymark. En una ventana privada suele estar prohibido.',
  reload: 'Recargar',

  offline: 'Sin conexión',
  offlineText:
    'Aún no se ha traído nada. Cuando este dispositivo tenga conexión, cada entrada quedará aquí para siempre.',
  nothingYet: 'Aún no hay nada que leer',
  unfetched: 'No hay entradas en este dispositivo',
  unfetchedText: 'Se quitaron o aún no se han traído. Lo que hiciste con ellas se conserva.',
  fetch: 'Traer el diario',
  blank: 'Una página en blanco',
  blankText: 'El diario aún no tiene entradas. La primera aparecerá aquí por sí sola.',
  checkNow: 'Comprobar ahora',
};
