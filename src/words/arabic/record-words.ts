import type { Catalogue } from '../catalogue.ts';
import { countArabic } from './count-arabic.ts';
import { isolate } from './isolate.ts';

const verdicts = (count: number) =>
  countArabic(count, {
    zero: '# حكم',
    one: 'حكم واحد',
    two: 'حكمين',
    few: '# أحكام',
    many: '# حكمًا',
    other: '# حكم',
  });

const guesses = (count: number) =>
  countArabic(count, {
    zero: 'لا تخمينات',
    one: 'تخمين واحد',
    two: 'تخمينان',
    few: '# تخمينات',
    many: '# تخمينًا',
    other: '# تخمين',
  });

export const recordWords: Catalogue['record'] = {
  title: 'الحصيلة',
  judged: (count) =>
    countArabic(count, {
      zero: 'لا أحكام',
      one: 'حكم واحد',
      two: 'حكمان',
      few: '# أحكام',
      many: '# حكمًا',
      other: '# حكم',
    }),
  notCounted: (count) =>
    countArabic(count, {
      zero: 'كل الأحكام محسوبة.',
      one: 'توقّع واحد لا يُعرف مآله، فلا يُحسب.',
      two: 'توقّعان لا يُعرف مآلهما، فلا يُحسبان.',
      few: '# توقّعات لا يُعرف مآلها، فلا تُحسب.',
      many: '# توقّعًا لا يُعرف مآلها، فلا تُحسب.',
      other: '# توقّع لا يُعرف مآلها، فلا تُحسب.',
    }),

  tooFewOverall: (missing) => `الأحكام قليلة: بعد ${verdicts(missing)} يمكن القول كم أصابت اليوميات.`,
  overall: ({ share, low, high, count }) =>
    `أصابت في ${isolate(share)} من ${verdicts(count)}، والجزئي يُحسب نصفًا. واستنادًا إليها وحدها قد تكون الحقيقة بين ${isolate(low)} و${isolate(high)}.`,
  noneJudged: 'لا أحكام',
  tooFew: (count) => countArabic(count, { other: '#، أقل من أن تدلّ' }),
  shareOf: (share, count) => `${isolate(share)} من ${countArabic(count, { other: '#' })}`,
  between: (low, high) => `، بين ${isolate(low)} و${isolate(high)}`,

  howFarAhead: 'إلى أي مدى',
  horizon: {
    tomorrow: 'اليوم التالي',
    week: 'خلال أسبوع',
    month: 'خلال شهر',
    longer: 'أبعد',
  },
  aboutWhat: 'عن ماذا',

  yourGuesses: 'تخميناتك',
  tooFewGuesses: (count) => {
    const judged =
      count === 0 ? 'لم يُحكم في أيّ منها بعد' : countArabic(count, { other: 'حُكم في #، وهذا أقل من أن يدلّ' });
    return `${judged}. اختم تخمينًا قبل الحكم، وخمسة منها تكفي لتعرف مدى معرفتك بهذه اليوميات.`;
  },
  howToRead: 'عموديًّا: كم مرة تحقّق. أفقيًّا: مدى ثقتك. على الخط المتقطّع يتّفقان.',
  closeToLine: 'قريب من الخط',
  closeToLineWhy: (count) => `${guesses(count)}، ولا شيء بعيد عمّا حدث بما لا تفسّره الصدفة.`,
  tooSure: 'ثقة زائدة',
  tooDoubtful: 'شكّ زائد',
  saidAndCame: (said, came) => `حيث قلت نحو ${isolate(said)} تحقّق ${isolate(came)} من المرّات.`,
  brier: (score, always, even) =>
    `مقياس Brier: ${isolate(score)}. الكمال ${countArabic(0, { other: '#' })}، ومن يقول ${isolate(even)} دائمًا يحصل على ${isolate(always)}.`,
  plot: (bins) => `تخميناتك مقابل ما حدث. ${bins.join('. ')}.`,
  bin: (count, said, came) => `${guesses(count)} بنحو ${isolate(said)}: تحقّق ${isolate(came)} من المرّات`,
};
