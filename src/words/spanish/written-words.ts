import type { Catalogue } from '../catalogue.ts';
import { countSpanish } from './count-spanish.ts';

export const writtenWords: Catalogue['written'] = {
  years: 'Todas las entradas por año',
  newestOnly: (count) =>
    countSpanish(count, {
      one: 'Aquí está la línea más reciente. Las demás están en sus entradas.',
      many: 'Aquí están los # de líneas más recientes. Las demás están en sus entradas.',
      other: 'Aquí están las # líneas más recientes. Las demás están en sus entradas.',
    }),
  othersByYear: 'Las anteriores están ordenadas por año.',
  needsScript: 'Esta página se compone en tu propio dispositivo y necesita JavaScript.',
  withoutScript: 'El diario mismo se puede leer sin él.',
  worldOf: (journal) => `${journal} en un mapa del mundo`,
  keptHere: (journal) => `${journal}: un diario, guardado en este dispositivo.`,
  dueToday: 'Por juzgar hoy',
  pictured: { list: 'Todas las entradas, las más nuevas primero', map: 'El viaje en su mapa' },
};
