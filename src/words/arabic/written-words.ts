import type { Catalogue } from '../catalogue.ts';
import { countArabic } from './count-arabic.ts';
import { isolate } from './isolate.ts';

export const writtenWords: Catalogue['written'] = {
  years: 'كل التدوينات بحسب السنوات',
  newestOnly: (count) =>
    countArabic(count, {
      zero: 'الأسطر كلها في تدويناتها.',
      one: 'هنا أحدث سطر، والبقية في تدويناتها.',
      two: 'هنا أحدث سطرين، والبقية في تدويناتها.',
      few: 'هنا أحدث # أسطر، والبقية في تدويناتها.',
      many: 'هنا أحدث # سطرًا، والبقية في تدويناتها.',
      other: 'هنا أحدث # سطر، والبقية في تدويناتها.',
    }),
  othersByYear: 'التدوينات الأقدم مرتبة بحسب السنوات.',
  needsScript: 'تُعدّ هذه الصفحة على جهازك وتحتاج إلى JavaScript.',
  withoutScript: 'أما اليوميات نفسها فتُقرأ من دونه.',
  worldOf: (journal) => `${isolate(journal)} على خريطة العالم`,
  keptHere: (journal) => `${isolate(journal)}: يوميات محفوظة على هذا الجهاز.`,
  dueToday: 'ما حان وقته اليوم',
  pictured: { list: 'كل التدوينات، الأحدث أولًا', map: 'الرحلة على خريطتها' },
};
