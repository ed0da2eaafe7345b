import type { Catalogue } from '../catalogue.ts';
import { countArabic } from './count-arabic.ts';
import { isolate } from './isolate.ts';

export const appWords: Catalogue['app'] = {
  titles: {
    map: 'الخريطة',
    ledger: 'الدفتر',
    noticed: 'لمحات',
    threads: 'الخيوط',
    places: 'الأماكن',
    search: 'البحث',
    settings: 'الإعدادات',
    marks: 'المحفوظات والملاحظات',
    'catch-up': 'ما فاتك',
    'on-this-day': 'في مثل هذا اليوم',
    share: 'ما شُورك',
    missing: 'لا توجد صفحة',
  },
  thread: 'خيط',
  entriesOf: (journal) => `تدوينات ${isolate(journal)}`,
  navigation: {
    name: 'التنقّل الرئيسي',
    entries: 'التدوينات',
    map: 'الخريطة',
    ledger: 'الدفتر',
    search: 'البحث',
    settings: 'الإعدادات',
    due: (count) =>
      countArabic(count, {
        zero: 'لا توقّعات حان وقتها اليوم',
        one: 'توقّع واحد حان وقته اليوم',
        two: 'توقّعان حان وقتهما اليوم',
        few: '# توقّعات حان وقتها اليوم',
        many: '# توقّعًا حان وقتها اليوم',
        other: '# توقّع حان وقتها اليوم',
      }),
  },
  cover: {
    newest: 'قراءة الأحدث',
    oldest: 'البدء من البداية',
  },
  missing: {
    title: 'لا شيء في هذا العنوان',
    text: 'صفحات اليوميات هي تدويناتها والخريطة والدفتر والبحث والإعدادات.',
    all: 'كل التدوينات',
  },
};
