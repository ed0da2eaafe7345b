import type { Catalogue } from '../catalogue.ts';
import { countSpanish } from './count-spanish.ts';

export const recordWords: Catalogue['record'] = {
  title: 'El balance',
  judged: (count) => countSpanish(count, { one: '# juzgada', many: '# juzgadas', other: '# juzgadas' }),
  notCounted: (count) =>
    countSpanish(count, {
      one: '# de la que no se sabe no cuenta.',
      many: '# de las que no se sabe no cuentan.',
      other: '# de las que no se sabe no cuentan.',
    }),

  tooFewOverall: (missing) =>
    countSpanish(missing, {
      one: 'Muy pocos para saberlo: con # veredicto más se podrá decir cuántas veces acertó el diario.',
      many: 'Muy pocos para saberlo: con # de veredictos más se podrá decir cuántas veces acertó el diario.',
      other: 'Muy pocos para saberlo: con # veredictos más se podrá decir cuántas veces acertó el diario.',
    }),
  overall: ({ share, low, high, count }) => {
    const rest = `“en parte” cuenta la mitad. Solo con esto, la verdad puede estar en cualquier punto entre ${low} y ${high}.`;
    return countSpanish(count, {
      one: `Acertó el ${share} de las veces en # veredicto; ${rest}`,
      many: `Acertó el ${share} de las veces en # de veredictos; ${rest}`,
      other: `Acertó el ${share} de las veces en # veredictos; ${rest}`,
    });
  },
  noneJudged: 'Ninguna juzgada',
  tooFew: (count) =>
    countSpanish(count, {
      one: '#, muy poco para saberlo',
      many: '#, muy pocas para saberlo',
      other: '#, muy pocas para saberlo',
    }),
  shareOf: (share, count) => countSpanish(count, { other: `${share} de #` }),
  between: (low, high) => `, entre ${low} y ${high}`,

  howFarAhead: 'Con cuánta antelación',
  horizon: {
    tomorrow: 'Al día siguiente',
    week: 'En una semana',
    month: 'En un mes',
    longer: 'Más tiempo',
  },
  aboutWhat: 'Sobre qué',

  yourGuesses: 'Tus pronósticos',
  tooFewGuesses: (count) => {
    const rest =
      'Sella un pronóstico antes de un veredicto, y cinco de ellos mostrarán cuánto conoces este diario.';
    if (count === 0) return `Aún no hay ninguno juzgado. ${rest}`;
    return countSpanish(count, {
      one: `# juzgado, muy poco para saberlo. ${rest}`,
      many: `# juzgados, muy pocos para saberlo. ${rest}`,
      other: `# juzgados, muy pocos para saberlo. ${rest}`,
    });
  },
  howToRead:
    'Hacia arriba, cuántas veces se cumplió. A lo ancho, con cuánta seguridad lo dijiste. En la línea discontinua coinciden.',
  closeToLine: 'Cerca de la línea',
  closeToLineWhy: (count) =>
    countSpanish(count, {
      one: '# pronóstico, y no tan lejos de lo que vino que el azar no lo explique.',
      many: '# de pronósticos, y ninguno tan lejos de lo que vino que el azar no lo explique.',
      other: '# pronósticos, y ninguno tan lejos de lo que vino que el azar no lo explique.',
    }),
  tooSure: 'Demasiada seguridad',
  tooDoubtful: 'Demasiada duda',
  saidAndCame: (said, came) => `Donde dijiste cerca de ${said}, se cumplió el ${came} de las veces.`,
  brier: (score, always, even) =>
    `Puntuación de Brier: ${score}. 0 sería perfecto; ${always} es decir siempre ${even}.`,
  plot: (bins) => `Tus pronósticos frente a lo que vino. ${bins.join('. ')}.`,
  bin: (count, said, came) =>
    countSpanish(count, {
      one: `# pronóstico de cerca de ${said}: se cumplió el ${came} de las veces`,
      many: `# de pronósticos de cerca de ${said}: se cumplieron el ${came} de las veces`,
      other: `# pronósticos de cerca de ${said}: se cumplieron el ${came} de las veces`,
    }),
};
