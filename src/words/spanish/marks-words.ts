import type { Catalogue } from '../catalogue.ts';

export const marksWords: Catalogue['marks'] = {
  colours: { sun: 'Amarillo', leaf: 'Verde', sky: 'Azul' },
  selection: {
    name: 'Texto seleccionado',
    highlight: { sun: 'Resaltar en amarillo', leaf: 'Resaltar en verde', sky: 'Resaltar en azul' },
    note: 'Nota',
    copy: 'Copiar',
    share: 'Compartir',
    close: 'Cerrar',
    available: 'Pulsa Tab para resaltar la selección o añadir una nota.',
  },
  highlighted: 'Resaltado',
  removed: 'Resaltado quitado',
  noteRemoved: 'Nota quitada',
  undo: 'Deshacer',
  undone: 'Deshecho',
  notKept: 'Este dispositivo no pudo guardarlo.',
  copied: 'Copiado',
  notCopied: 'Este navegador no dejó copiar.',
  quoted: (quote) => `“${quote}”`,
  source: (title, place, journal) =>
    place === null ? `${title}, ${journal}` : `${title}, ${place}, ${journal}`,
  sheet: {
    highlight: 'Resaltado',
    note: 'Nota sobre esta entrada',
    colour: 'Color',
    yourNote: 'Tu nota',
    share: 'Compartir',
    copy: 'Copiar',
    remove: 'Quitar',
    show: 'Ver en el texto',
    done: 'Listo',
    orphan: 'La entrada se revisó después: estas palabras ya no están en ella.',
  },
  list: {
    title: 'Tus resaltados y notas',
    addNote: 'Añadir una nota a esta entrada',
    all: 'Todo lo guardado y las notas',
    kinds: { sun: 'Resaltado amarillo', leaf: 'Resaltado verde', sky: 'Resaltado azul' },
    highlight: ({ quote, note, orphan, kind }) =>
      [quote, note, orphan, kind]
        .filter((part) => part !== '')
        .map((part) => part.replace(/\.$/, ''))
        .join('. '),
    note: (note) => `Nota: ${note}`,
    orphan: 'Ya no está en el texto',
  },
  page: {
    title: 'Guardado y notas',
    about: 'Lo que guardaste del diario',
    show: 'Mostrar',
    all: 'Todo',
    saved: 'Guardado',
    highlights: 'Resaltados',
    notes: 'Notas',
    nothing:
      'Aún no hay nada guardado. El marcador sobre una entrada la guarda; selecciona palabras en ella para resaltarlas o escribir una nota.',
    nothingSaved: 'Aún no hay entradas guardadas. El marcador sobre una entrada la guarda.',
    nothingMarked:
      'Aún no hay nada resaltado. Selecciona palabras en una entrada para resaltarlas o escribir una nota.',
    nothingNoted: 'Aún no hay notas. Selecciona palabras en una entrada o añade una nota bajo su texto.',
    missing: 'Una entrada que no está en este dispositivo',
    save: (title) => `Guardar ${title}`,
    savedOn: (day) => `Guardada el ${day}`,
    export: 'Exportar como Markdown',
    exported: 'El archivo quedó en manos de tu navegador.',
  },
  markdown: {
    title: (journal) => `${journal}: guardado y notas`,
    file: 'notas',
  },
};
