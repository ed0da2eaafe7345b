import type { Catalogue } from '../catalogue.ts';
import { countSpanish } from './count-spanish.ts';

const entries = (count: number) =>
  countSpanish(count, { one: '# entrada', many: '# de entradas', other: '# entradas' });
const written = (count: number, how: string) =>
  countSpanish(count, {
    one: `# entrada escrita ${how}`,
    many: `# de entradas escritas ${how}`,
    other: `# entradas escritas ${how}`,
  });

export const threadsWords: Catalogue['threads'] = {
  title: 'Hilos',
  lead: 'Aquello a lo que vuelve el diario',
  find: 'Hilos cuyo nombre tiene',
  findExample: 'Un nombre o una cosa',
  none: 'Aún no se repite nada. Los hilos se buscan en este dispositivo cuando llegan entradas.',
  noneFound: 'Ningún hilo tiene ese nombre.',
  kinds: {
    name: 'Nombres',
    subject: 'Cosas',
    place: 'Lugares, a menos de 50 km',
    light: 'Luz',
    state: 'Estados',
  },
  entriesCounted: (count) => countSpanish(count, { one: 'entrada', many: 'entradas', other: 'entradas' }),
  all: 'Todos los hilos',
  onMap: 'En el mapa y su línea de tiempo',
  missing: 'No hay tal hilo',
  missingText: 'Nada con este nombre recorre las entradas de este dispositivo. Quizá venga de otro diario.',

  met: (count) => `Aparece en ${entries(count)}`,
  nearPlace: (count, place) => written(count, `a menos de 50 km de ${place}`),
  inState: (count, state) => `${entries(count)} con el estado “${state}”`,
  atDawn: (count) => written(count, 'al amanecer'),
  atDusk: (count) => written(count, 'al anochecer'),
  atNight: (count) => written(count, 'de noche'),
  underMidnightSun: (count) => written(count, 'bajo el sol de medianoche'),
  byLight: (count, light) => written(count, `con esta luz: ${light}`),
};
