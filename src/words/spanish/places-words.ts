import type { Catalogue } from '../catalogue.ts';
import { countSpanish } from './count-spanish.ts';

export const placesWords: Catalogue['places'] = {
  title: 'Lugares',
  lead: 'Dónde ha estado el diario',
  none: 'Ninguna entrada nombra aún un lugar.',
  nameless: (count) =>
    countSpanish(count, {
      one: '# entrada no nombra ningún lugar.',
      many: '# de entradas no nombran ningún lugar.',
      other: '# entradas no nombran ningún lugar.',
    }),
  noCountry: 'Sin país nombrado',
  entries: (count) => countSpanish(count, { one: '# entrada', many: '# de entradas', other: '# entradas' }),
  onMap: (place) => `${place} en el mapa`,
  older: 'Mostrar entradas anteriores',
};
