import type { Catalogue } from '../catalogue.ts';
import { countFrench } from './count-french.ts';

export const recordWords: Catalogue['record'] = {
  title: 'Le bilan',
  judged: (count) => countFrench(count, { one: '# jugée', many: '# jugées', other: '# jugées' }),
  notCounted: (count) =>
    countFrench(count, {
      one: '# impossible à dire n’est pas comptée.',
      many: '# impossibles à dire ne sont pas comptées.',
      other: '# impossibles à dire ne sont pas comptées.',
    }),

  tooFewOverall: (missing) =>
    countFrench(missing, {
      one: 'Trop peu pour le dire : encore # verdict, et on saura combien de fois le journal a eu raison.',
      many: 'Trop peu pour le dire : encore # de verdicts, et on saura combien de fois le journal a eu raison.',
      other: 'Trop peu pour le dire : encore # verdicts, et on saura combien de fois le journal a eu raison.',
    }),
  overall: ({ share, low, high, count }) => {
    const rest = `« en partie » compte pour moitié. À eux seuls, ils laissent la vérité n’importe où entre ${low} et ${high}.`;
    return countFrench(count, {
      one: `A eu raison dans ${share} des cas, en # verdict ; ${rest}`,
      many: `A eu raison dans ${share} des cas, en # de verdicts ; ${rest}`,
      other: `A eu raison dans ${share} des cas, en # verdicts ; ${rest}`,
    });
  },
  noneJudged: 'Aucune jugée',
  tooFew: (count) => countFrench(count, { other: '#, trop peu pour le dire' }),
  shareOf: (share, count) => countFrench(count, { other: `${share} sur #` }),
  between: (low, high) => `, entre ${low} et ${high}`,

  howFarAhead: 'À quelle échéance',
  horizon: {
    tomorrow: 'Le lendemain',
    week: 'Dans la semaine',
    month: 'Dans le mois',
    longer: 'Plus longtemps',
  },
  aboutWhat: 'À propos de quoi',

  yourGuesses: 'Vos pronostics',
  tooFewGuesses: (count) => {
    const rest =
      'Scellez un pronostic avant un verdict, et cinq d’entre eux montreront si vous connaissez bien ce journal.';
    if (count === 0) return `Aucun encore jugé. ${rest}`;
    return countFrench(count, {
      one: `# jugé, trop peu pour le dire. ${rest}`,
      many: `# jugés, trop peu pour le dire. ${rest}`,
      other: `# jugés, trop peu pour le dire. ${rest}`,
    });
  },
  howToRead:
    'En hauteur, la part qui s’est réalisée. En largeur, votre certitude. Sur la ligne pointillée, les deux s’accordent.',
  closeToLine: 'Près de la ligne',
  closeToLineWhy: (count) =>
    countFrench(count, {
      one: '# pronostic, et pas si loin de ce qui est venu que le hasard ne l’explique.',
      many: '# de pronostics, et aucun si loin de ce qui est venu que le hasard ne l’explique.',
      other: '# pronostics, et aucun si loin de ce qui est venu que le hasard ne l’explique.',
    }),
  tooSure: 'Trop de certitude',
  tooDoubtful: 'Trop de doute',
  saidAndCame: (said, came) => `Là où vous disiez environ ${said}, cela s’est réalisé dans ${came} des cas.`,
  brier: (score, always, even) =>
    `Score de Brier : ${score}. 0 serait parfait ; ${always}, c’est toujours dire ${even}.`,
  plot: (bins) => `Vos pronostics face à ce qui est venu. ${bins.join('. ')}.`,
  bin: (count, said, came) =>
    countFrench(count, {
      one: `# pronostic d’environ ${said} : réalisé dans ${came} des cas`,
      many: `# de pronostics d’environ ${said} : réalisés dans ${came} des cas`,
      other: `# pronostics d’environ ${said} : réalisés dans ${came} des cas`,
    }),
};
