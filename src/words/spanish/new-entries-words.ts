import type { Catalogue } from '../catalogue.ts';

export const newEntriesWords: Catalogue['newEntries'] = {
  title: 'Entradas nuevas',
  tell: 'Un aviso discreto por cada entrada nueva',
  what: 'Sin sonido, y una sola vez cada uno: título, lugar y primeras palabras. El navegador busca entradas nuevas de vez en cuando con la app cerrada; al leer una, su aviso desaparece.',
  isBlocked:
    'Las notificaciones de este diario están bloqueadas: no se muestra nada. Para volver a tenerlas, permítelas donde tu navegador o tu dispositivo guarda los ajustes de este sitio o de esta app, y vuelve aquí.',
  isForgotten:
    'El permiso de notificaciones se retiró: no se muestra nada. Marca la casilla para que se vuelva a pedir.',
  needsInstall:
    'Este navegador solo busca entradas nuevas para una app instalada. Con el diario en tu pantalla de inicio, podrá avisarte de ellas.',
  cannot: 'Este navegador no busca entradas nuevas con la app cerrada. Están aquí cuando la abres.',
  byEmail: 'Recibir las entradas nuevas por correo',
  failed: 'No ha funcionado. Inténtalo de nuevo con la red.',
  quiet: 'Horas de silencio',
  quietNote: 'Mientras tanto no se muestra nada. Lo que llegó se muestra después.',
  from: 'Desde',
  until: 'Hasta',
  count: 'Cuántas están sin leer, en el icono de la app',
  countNote: 'Donde tu dispositivo muestre números ahí. Se vuelve a contar cada vez que la app está abierta.',
};
