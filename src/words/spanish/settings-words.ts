import type { Catalogue } from '../catalogue.ts';
import { countSpanish } from './count-spanish.ts';

export const settingsWords: Catalogue['settings'] = {
  title: 'Ajustes',
  theme: 'Tema',
  type: 'Tamaño y letra de las entradas',
  language: 'Idioma',
  systemLanguage: (name) => `Sistema (${name})`,
  languageNote: 'Lo que dice Waymark. El diario queda como se escribió.',
  languageMissing: 'Este idioma aún no está en el dispositivo, y la red no lo trajo.',
  onThisDevice: 'En este dispositivo',
  isReadyOffline: 'Listo sin conexión: todas las páginas se abren sin red.',
  isNotReadyOffline: 'Aún no está listo sin conexión: la app todavía se está guardando.',
  isPlainHttp:
    'http sin cifrar: con él los navegadores no guardan apps para usar sin conexión, no las instalan, no comparten nada ni dicen dónde estás. Todo lo demás funciona aquí, y lo que haces se guarda; https da el resto.',
  isNotKept:
    'No está listo sin conexión: este navegador no ha guardado la app. Una ventana privada no lo hace, ni un dispositivo sin sitio.',
  stored: (size) => `Unos ${size} guardados, con la app y el mapa.`,
  isPromised: 'El navegador ha prometido conservarlo.',
  isNotPromised: 'El navegador puede borrarlo si al dispositivo le falta sitio.',
  askToKeep: 'Pedirle que lo conserve todo',
  nowPromised: 'El navegador ha prometido conservarlo',
  stillNotPromised: 'El navegador no quiso prometerlo; una app instalada se conserva más tiempo',
  about: 'Acerca de',
  reading: (journal, author) =>
    `Estás leyendo ${author === null ? journal : `${journal}, de ${author}`}, con Waymark. Nada sobre ti se envía a ninguna parte: ni cuentas, ni rastreadores, ni terceros.`,
  aboutMap:
    'Mapa hecho con Natural Earth. Las fronteras están trazadas según quién las controla, que no siempre es según se reclaman.',
  aboutType: 'Compuesto en Literata.',
  yourData: {
    title: 'Tus datos',
    what: 'Lo que has leído y guardado, dónde te quedaste, tus resaltados y notas, tus veredictos y pronósticos y tus ajustes están solo en este dispositivo. Un archivo los conserva y los lleva a otro dispositivo.',
    exportAll: 'Exportar lo que hice',
    import: 'Importar…',
    importFile: 'Importar un archivo',
    importAdds:
      'Importar añade a lo que hay aquí. Las marcas y los ajustes de aquí que son más recientes se quedan.',
    exported: 'El archivo quedó en manos de tu navegador.',
    notExported: 'Este navegador no dejó leer su almacenamiento.',
  },
  imported: {
    parts: (parts) => `Importado: ${parts}.`,
    nothing: 'Todo lo de este archivo ya estaba aquí.',
    readMarks: (count) =>
      countSpanish(count, {
        one: '# marca de lectura',
        many: '# de marcas de lectura',
        other: '# marcas de lectura',
      }),
    positions: (count) =>
      countSpanish(count, {
        one: '# punto de lectura',
        many: '# de puntos de lectura',
        other: '# puntos de lectura',
      }),
    saved: (count) =>
      countSpanish(count, {
        one: '# entrada guardada',
        many: '# de entradas guardadas',
        other: '# entradas guardadas',
      }),
    highlights: (count) =>
      countSpanish(count, {
        one: '# resaltado o nota',
        many: '# de resaltados y notas',
        other: '# resaltados y notas',
      }),
    judgements: (count) =>
      countSpanish(count, {
        one: '# veredicto o pronóstico',
        many: '# de veredictos y pronósticos',
        other: '# veredictos y pronósticos',
      }),
    settings: (count) => countSpanish(count, { one: '# ajuste', many: '# de ajustes', other: '# ajustes' }),
  },
  refused: {
    notABackup: 'Este archivo no lo exportó Waymark. No se cambió nada.',
    newerVersion:
      'Este archivo lo escribió un Waymark más nuevo. Actualiza este y vuelve a importarlo. No se cambió nada.',
    otherJournal: (title) =>
      `${title === null ? 'Este archivo es de otro diario.' : `Este archivo es de otro diario, ${title}.`} No se cambió nada.`,
    broken: (part) => `Este archivo está dañado: su “${part}” no se puede leer. No se cambió nada.`,
    tooLarge: 'Este archivo es demasiado grande para ser uno que exportó Waymark. No se cambió nada.',
    storageFailed: 'Este navegador no quiso guardar lo que hay en el archivo. No se cambió nada.',
  },
};
