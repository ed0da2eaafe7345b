import type { Catalogue } from '../catalogue.ts';

export const installWords: Catalogue['install'] = {
  title: 'En tu pantalla de inicio',
  isApp: 'Estás en la app instalada.',
  why: 'Instalada, se abre como cualquier app, y el dispositivo conserva más tiempo lo guardado.',
  install: 'Instalar',
  byMenu: 'El menú de tu navegador quizá ofrezca instalarla o añadirla a la pantalla de inicio.',
  how: 'Cómo instalarla',
  taps: { share: 'Toca el botón de compartir del navegador', add: 'Elige “Añadir a pantalla de inicio”' },
  ownStorage:
    'En este dispositivo la app instalada tiene su propio almacenamiento: lo que hiciste aquí no pasa solo. Llévalo en un archivo, y la app te ofrecerá leerlo.',
  exportFirst: 'Exportar lo que hice',
  exported:
    'El archivo quedó en manos de tu navegador. Guárdalo donde lo encuentres después, por ejemplo en Archivos.',
  notExported: 'Este navegador no dejó leer su almacenamiento.',
  bring: {
    title: '¿Ya leías aquí, en el navegador?',
    text: 'La app instalada empieza con un almacenamiento propio. Si exportaste lo que hiciste, se puede leer ahora.',
    choose: 'Elegir el archivo…',
    importFile: 'Importar un archivo',
    later: 'Ahora no',
  },
};
