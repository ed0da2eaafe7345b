import type { Catalogue } from '../catalogue.ts';
import { countSpanish } from './count-spanish.ts';

export const storedWords: Catalogue['stored'] = {
  title: 'Lo guardado',
  counting: 'Contando…',
  kinds: {
    journal: 'Entradas',
    pictures: 'Imágenes y partes del mapa',
    made: 'Lo que hiciste',
    finding: 'Búsqueda e hilos',
    app: 'La app y su mapa',
  },
  counts: {
    journal: (count) => countSpanish(count, { one: '# entrada', many: '# de entradas', other: '# entradas' }),
    pictures: (count) => countSpanish(count, { one: '# imagen', many: '# de imágenes', other: '# imágenes' }),
    made: (count) =>
      countSpanish(count, {
        one: '# marca o nota',
        many: '# de marcas y notas',
        other: '# marcas y notas',
      }),
  },
  underSize: (size) => `menos de ${size}`,
  remove: 'Quitar…',
  removeKind: (kind) => `Quitar: ${kind}`,
  removeAll: 'Quitarlo todo…',
  cancel: 'Conservarlo',
  exportFirst: 'Antes, exportar lo que hice',
  exported: 'El archivo quedó en manos de tu navegador.',
  notExported: 'Este navegador no dejó leer su almacenamiento.',
  pictures: {
    title: '¿Quitar las imágenes?',
    text: 'Las entradas mostrarán las palabras de sus imágenes hasta que se vuelvan a ver con conexión.',
    act: 'Quitar las imágenes',
    done: 'Imágenes quitadas',
  },
  journal: {
    title: '¿Quitar las entradas?',
    text: 'Tus marcas y notas se quedan. La próxima comprobación trae de vuelta las entradas que siguen en el canal del diario.',
    onlyHere: (count) =>
      countSpanish(count, {
        one: '# entrada ya no está en el canal y no volvería.',
        many: '# de entradas ya no están en el canal y no volverían.',
        other: '# entradas ya no están en el canal y no volverían.',
      }),
    act: 'Quitar las entradas',
    done: 'Entradas quitadas',
  },
  made: {
    title: '¿Quitar lo que hiciste?',
    text: 'Marcas de lectura, puntos de lectura, entradas guardadas, resaltados, notas, veredictos y pronósticos. Tus ajustes se quedan. Después puedes deshacerlo, aquí o en la lista.',
    act: 'Quitar lo que hice',
    done: (count) =>
      countSpanish(count, {
        one: '# dato quitado',
        many: '# de datos quitados',
        other: '# datos quitados',
      }),
  },
  undo: 'Deshacer',
  everything: {
    title: '¿Quitarlo todo?',
    text: 'Las entradas, las imágenes, todo lo que hiciste, tus ajustes y la propia app se van de este dispositivo. No se puede deshacer.',
    act: 'Quitarlo todo',
  },
  failed: 'Este navegador no quiso quitarlo. No se cambió nada.',
};
