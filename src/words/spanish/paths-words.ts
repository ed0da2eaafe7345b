import type { Catalogue } from '../catalogue.ts';
import { countSpanish } from './count-spanish.ts';

const entries = (count: number) =>
  countSpanish(count, { one: '# entrada', many: '# de entradas', other: '# entradas' });
const unread = (count: number) =>
  countSpanish(count, { one: '# no leída', many: '# no leídas', other: '# no leídas' });
const figure = (count: number) => countSpanish(count, { other: '#' });
const small = ['ninguna', 'una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'];

export const pathsWords: Catalogue['paths'] = {
  title: 'Caminos',
  unreadOf: (some, all) =>
    some === 0 ? `Todo leído: ${entries(all)}` : `${unread(some)} de ${entries(all)}`,
  pace: (entriesADay, day) =>
    `Con ${small[entriesADay] ?? figure(entriesADay)} al día, alcanzas el presente el ${day}.`,
  metPresent: 'Has alcanzado el presente.',

  catchUp: {
    title: 'Ponerse al día',
    since: (count, day) => `${entries(count)} desde el ${day}`,
    sinceUnread: (count, day, some) => `${entries(count)} desde el ${day}, ${unread(some)}`,
    start: 'Leer desde la más antigua',
    goOn: 'Seguir leyendo',
    dismiss: 'Dejar a un lado',
    putAside: 'Dejar a un lado lo que llegó en tu ausencia',
    nothing:
      'No hay nada pendiente. Cuando hayas estado fuera dos días o más, lo que llegó entretanto estará aquí.',
    allRead: (count, day) =>
      countSpanish(count, {
        one: `Todo leído: # entrada desde el ${day}.`,
        many: `Todo leído: # de entradas desde el ${day}.`,
        other: `Todo leído: # entradas desde el ${day}.`,
      }),
    stillUnread: (some) =>
      countSpanish(some, {
        one: '# de ellas sigue sin leer.',
        many: '# de ellas siguen sin leer.',
        other: '# de ellas siguen sin leer.',
      }),
    place: (position, count, day) => `${figure(position)} de ${figure(count)} desde el ${day}`,
    all: 'Todas las entradas',
    set: 'Todo el conjunto',
  },

  notes: {
    title: 'Entradas nuevas',
    ask: '¿Un aviso discreto por cada entrada nueva?',
    accept: 'Activar',
    decline: 'Sin avisos de entradas nuevas',
    areOn: 'A partir de ahora se te avisa de las entradas nuevas. Los ajustes permiten desactivarlo.',
    areOff: 'No ha funcionado. También está en los ajustes.',
  },

  random: 'Entrada al azar',
  randomNote: 'Una no leída, mientras quede alguna',
  noOther: 'No hay ninguna otra entrada.',

  onThisDay: {
    title: 'Un día como hoy',
    note: 'En años anteriores, y hace 7, 30, 100 y 365 días',
    yearsAgo: (years) =>
      countSpanish(years, { one: 'Hace un año', many: 'Hace # de años', other: 'Hace # años' }),
    daysAgo: (days) =>
      countSpanish(days, { one: 'Hace # día', many: 'Hace # de días', other: 'Hace # días' }),
    nothing: 'No se escribió nada en este día de un año anterior, ni hace 7, 30, 100 o 365 días.',
  },

  marks: 'Marcas',
  markAllRead: 'Marcar todo como leído',
  markAllUnread: 'Marcar todo como no leído',
  undoable: 'Se puede deshacer',
  nothingToMark: 'No quedaba nada por marcar.',

  swept: {
    name: 'Lo que se hizo con muchas a la vez',
    'mark-all-read': (count) =>
      countSpanish(count, {
        one: '# entrada marcada como leída',
        many: '# de entradas marcadas como leídas',
        other: '# entradas marcadas como leídas',
      }),
    'mark-all-unread': (count) =>
      countSpanish(count, {
        one: '# entrada marcada como no leída',
        many: '# de entradas marcadas como no leídas',
        other: '# entradas marcadas como no leídas',
      }),
    'remove-marks': (count) =>
      countSpanish(count, {
        one: '# marca quitada',
        many: '# de marcas quitadas',
        other: '# marcas quitadas',
      }),
    import: (count) =>
      countSpanish(count, {
        one: '# dato importado',
        many: '# de datos importados',
        other: '# datos importados',
      }),
    undo: 'Deshacer',
    dismiss: 'Descartar',
    undone: 'Deshecho',
    undoneBut: (kept) =>
      countSpanish(kept, {
        one: 'Deshecho, salvo # que cambiaste después',
        many: 'Deshecho, salvo # que cambiaste después',
        other: 'Deshecho, salvo # que cambiaste después',
      }),
    failed: 'Este navegador no quiso guardarlo',
  },

  gap: {
    missing: (numbers, count) =>
      countSpanish(count, {
        one: `${numbers} no está en este canal`,
        many: `${numbers} no están en este canal`,
        other: `${numbers} no están en este canal`,
      }),
    many: (count, first, last) =>
      countSpanish(count, {
        one: `# número, de ${first} a ${last}, no está en este canal`,
        many: `# de números, de ${first} a ${last}, no están en este canal`,
        other: `# números, de ${first} a ${last}, no están en este canal`,
      }),
    row: (first, last) => `${first}–${last}`,
    ask: 'Pedir otra vez',
    asking: 'Pidiendo…',
    came: (came, missing) =>
      missing === 0
        ? countSpanish(came, { one: 'Llegó.', many: 'Llegaron # en total.', other: 'Llegaron las #.' })
        : countSpanish(came, {
            one: `Llegó #, faltan ${figure(missing)}.`,
            many: `Llegaron #, faltan ${figure(missing)}.`,
            other: `Llegaron #, faltan ${figure(missing)}.`,
          }),
    notThere: 'El canal se leyó de nuevo: sigue sin estar.',
    busy: 'Ya se le está preguntando al diario.',
    stopped: 'Detenido antes de leer todo el canal.',
  },

  revised: {
    on: (day) => `Revisada el ${day}`,
    show: 'Qué cambió',
    hide: 'Ocultar qué cambió',
    region: 'Qué cambió',
    added: 'Añadido:',
    removed: 'Quitado:',
    sameWords: 'Las palabras son las mismas; cambiaron las imágenes, los enlaces o la forma.',
    legend: 'Tachado: como era. Subrayado: como es ahora.',
    unchanged: 'Se omite el texto sin cambios',
  },

  row: {
    menu: (title) => `Más para ${title}`,
    open: 'Abrir',
    save: 'Guardar',
    unsave: 'Quitar de lo guardado',
    markRead: 'Marcar como leída',
    markUnread: 'Marcar como no leída',
    onMap: 'Ver en el mapa',
    share: 'Compartir…',
    copyLink: 'Copiar enlace',
  },

  shortcuts: {
    title: 'Atajos de teclado',
    note: 'Descansan mientras escribes.',
    acts: {
      next: 'Siguiente; en una lista, abajo',
      previous: 'Anterior; en una lista, arriba',
      search: 'Buscar',
      save: 'Guardar, o dejar de guardar',
      read: 'Marcar como leída o no leída',
      note: 'Escribir una nota',
      entries: 'Entradas',
      map: 'Mapa',
      ledger: 'Registro',
      help: 'Esta lista',
    },
    arrows: 'Las flechas hacen lo mismo: izquierda y derecha en una entrada, arriba y abajo en una lista.',
    isOn: 'Las teclas sueltas hacen algo',
    areOn: 'Las teclas sueltas llevan por el diario: pulsa ? en cualquier página para verlas.',
    areOff: 'Las teclas sueltas no hacen nada.',
    show: 'Ver los atajos',
  },
};
