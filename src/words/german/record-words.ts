import type { Catalogue } from '../catalogue.ts';
import { countGerman } from './count-german.ts';

export const recordWords: Catalogue['record'] = {
  title: 'Die Trefferquote',
  judged: (count) => countGerman(count, { other: '# beurteilt' }),
  notCounted: (count) =>
    countGerman(count, {
      one: '# unklare wird nicht gezählt.',
      other: '# unklare werden nicht gezählt.',
    }),

  tooFewOverall: (missing) =>
    countGerman(missing, {
      one: 'Zu wenige: Erst mit # weiteren Urteil lässt sich sagen, wie oft das Journal recht hatte.',
      other: 'Zu wenige: Erst mit # weiteren Urteilen lässt sich sagen, wie oft das Journal recht hatte.',
    }),
  overall: ({ share, low, high, count }) =>
    countGerman(count, {
      one: `Nach # Urteil hatte das Journal in ${share} der Fälle recht, „teilweise“ halb gezählt. Danach allein kann die Wahrheit irgendwo zwischen ${low} und ${high} liegen.`,
      other: `Nach # Urteilen hatte das Journal in ${share} der Fälle recht, „teilweise“ halb gezählt. Danach allein kann die Wahrheit irgendwo zwischen ${low} und ${high} liegen.`,
    }),
  noneJudged: 'Keine beurteilt',
  tooFew: (count) => countGerman(count, { other: '#, zu wenige' }),
  shareOf: (share, count) => countGerman(count, { other: `${share} von #` }),
  between: (low, high) => `, zwischen ${low} und ${high}`,

  howFarAhead: 'Wie weit voraus',
  horizon: {
    tomorrow: 'Am nächsten Tag',
    week: 'Innerhalb einer Woche',
    month: 'Innerhalb eines Monats',
    longer: 'Länger',
  },
  aboutWhat: 'Worüber',

  yourGuesses: 'Ihre eigenen Tipps',
  tooFewGuesses: (count) =>
    countGerman(count, {
      other: `${count === 0 ? 'Noch keiner beurteilt' : '# beurteilt, zu wenige'}. Versiegeln Sie vor dem Urteil einen Tipp; fünf davon zeigen, wie gut Sie dieses Journal kennen.`,
    }),
  howToRead:
    'Nach oben: wie oft es sich erfüllte. Nach rechts: wie sicher Sie waren. Auf der gestrichelten Linie stimmt beides überein.',
  closeToLine: 'Nah an der Linie',
  closeToLineWhy: (count) =>
    countGerman(count, {
      one: '# Tipp, und nicht weiter von dem entfernt, was kam, als der Zufall erklären kann.',
      other: '# Tipps, und keiner weiter von dem entfernt, was kam, als der Zufall erklären kann.',
    }),
  tooSure: 'Zu sicher',
  tooDoubtful: 'Zu zweifelnd',
  saidAndCame: (said, came) => `Wo Sie etwa ${said} sagten, erfüllte es sich in ${came} der Fälle.`,
  brier: (score, always, even) =>
    `Brier-Wert ${score}: 0 wäre vollkommen, ${always} erreicht, wer immer ${even} sagt.`,
  plot: (bins) => `Ihre Tipps und was kam. ${bins.join('. ')}.`,
  bin: (count, said, came) =>
    countGerman(count, {
      one: `# Tipp um ${said}: in ${came} der Fälle erfüllt`,
      other: `# Tipps um ${said}: in ${came} der Fälle erfüllt`,
    }),
};
