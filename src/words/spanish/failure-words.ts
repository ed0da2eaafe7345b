import type { Catalogue } from '../catalogue.ts';
import { countSpanish } from './count-spanish.ts';

export const failureWords: Catalogue['failure'] = {
  unreachable: 'No se pudo llegar al diario.',
  timeout: 'El diario tardó demasiado en responder.',
  gone: 'El diario ya no se publica en esta dirección.',
  busy: 'El diario está ocupado en este momento.',
  busyForMinutes: (minutes) =>
    countSpanish(minutes, {
      one: 'El diario está ocupado y pide esperar un minuto.',
      many: 'El diario está ocupado y pide esperar # de minutos.',
      other: 'El diario está ocupado y pide esperar # minutos.',
    }),
  busyForHours: (hours) =>
    countSpanish(hours, {
      one: 'El diario está ocupado y pide esperar # hora.',
      many: 'El diario está ocupado y pide esperar # de horas.',
      other: 'El diario está ocupado y pide esperar # horas.',
    }),
  busyForLong: 'El diario está ocupado y pide esperar más de un día. Se le volverá a preguntar mañana.',
  http: (status) => `El servidor del diario respondió con un error (${status}).`,
  tooLarge: (megabytes) => `El canal del diario pasa de ${megabytes} MB: es demasiado grande para leerlo.`,
  empty: 'El servidor del diario envió una respuesta vacía.',
  html: 'En lugar del diario llegó una página web. Quizá haya que iniciar sesión en esta red.',
  notAFeed: 'Lo que llegó no es un diario que se pueda leer.',
  noEntries: 'El diario llegó, pero no se pudo leer ninguna de sus entradas.',
  storageFull: 'No queda sitio en este dispositivo para entradas nuevas.',
  storageFailed: 'Este navegador no quiso guardar las entradas.',
  crashed: 'La búsqueda de entradas nuevas se interrumpió.',
  brokeOff: 'El canal se cortó antes de su final; en la próxima comprobación se pedirá de nuevo.',
  lacksPages: 'El canal tiene páginas anteriores que no se pueden alcanzar; sus entradas faltan aquí.',
  skipped: (count) =>
    countSpanish(count, {
      one: 'No se pudo leer # elemento del canal.',
      many: 'No se pudieron leer # de elementos del canal.',
      other: 'No se pudieron leer # elementos del canal.',
    }),
};
