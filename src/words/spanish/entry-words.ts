import type { Catalogue } from '../catalogue.ts';
import { countSpanish } from './count-spanish.ts';

export const entryWords: Catalogue['entry'] = {
  facts: {
    date: 'Fecha',
    origin: 'Origen',
    routed: 'Pasando por',
    localTime: 'Hora local',
    state: 'Estado',
  },
  noticed: 'Hoy noté',
  expects: 'Mañana espero',
  colon: ':',

  backToEntries: 'Volver a las entradas',
  read: 'Leída',
  markRead: 'Marcar como leída',
  markUnread: 'Marcar como no leída',
  onMap: 'Ver en el mapa',
  more: 'Más',
  previousEntry: 'Entrada anterior',
  nextEntry: 'Entrada siguiente',

  fromTop: 'Desde el principio',
  placeOnMap: (place) => `Ver ${place ?? 'el origen'} en el mapa`,
  mapOfOrigin: (place) => `Mapa del origen: ${place}`,
  table: 'Tabla',
  pictureMissing: (alt) => `${alt || 'Una imagen'} (La imagen no está en este dispositivo.)`,
  struckOut: 'Tachado:',
  isCut: 'El texto sigue: una entrada tan larga no se guarda entera aquí.',
  readWhole: 'Leerla entera donde se publicó',

  expectedYesterday: 'Ayer esperaba:',
  expectedThatDay: 'Ese mismo día, antes, esperaba:',
  expectedIn: (number) => `En ${number} esperaba:`,
  expectedBefore: 'Antes de eso esperaba:',
  expectedOn: (day) => `El ${day} esperaba:`,
  missingOne: (number) => `${number} no está en este diario.`,
  missingRow: (first, last) => `${first} a ${last} no están en este diario.`,
  daysBetween: (days) =>
    countSpanish(days, {
      one: 'Hay un día de por medio.',
      many: 'Hay # de días de por medio.',
      other: 'Hay # días de por medio.',
    }),

  due: (day) => `Para el ${day}`,
  dueNever: 'Sin fecha',
  judgeInLedger: 'Juzgar en el registro',
  inLedger: 'En el registro',

  neighbours: 'Entradas vecinas',
  previous: 'Anterior',
  next: 'Siguiente',
  begins: 'El diario empieza aquí.',
  newest: 'Esta es la entrada más reciente.',
  townAndDay: (town, day) => `${town}, ${day}`,

  share: 'Compartir',
  copyLink: 'Copiar enlace',
  linkCopied: 'Enlace copiado',
  linkNotCopied: (url) => `Este navegador no dejó copiar. El enlace es ${url}`,

  followJournal: 'Seguir el diario',
  follow: 'Seguir',
  followName: (name) => `Seguir ${name}`,
  substack: 'Suscribirse en Substack',
  email: 'Recibir las entradas nuevas por correo',

  missing: {
    title: (slug) => `La entrada ${slug} no está aquí`,
    reason:
      'El diario de este dispositivo no la tiene. Puede que aún no esté escrita, o que nunca haya estado en el canal.',
    all: 'Todas las entradas',
  },
};
