import type { Catalogue } from '../catalogue.ts';
import { countArabic } from './count-arabic.ts';
import { isolate } from './isolate.ts';

const lines = (count: number) =>
  countArabic(count, {
    zero: 'لا سطور',
    one: 'سطر واحد',
    two: 'سطران',
    few: '# سطور',
    many: '# سطرًا',
    other: '# سطر',
  });

export const noticedWords: Catalogue['noticed'] = {
  title: 'لمحات',
  subtitle: 'سطر كل يوم',
  search: 'كلمات من اللمحات',
  searchHint: 'أي كلمة من اللمحات',
  order: 'الترتيب',
  orders: { newest: 'الأحدث', place: 'حسب المكان', random: 'عشوائيًّا' },
  drawAgain: 'سحب جديد',
  drawnAgain: 'سُحبت من جديد',
  onMap: 'على الخريطة',
  onMapWhere: (place) => `: ${isolate(place)}`,
  print: 'طباعة ككتاب',
  list: 'اللمحات',
  lines,
  linesWith: (count, words) => `${lines(count)} فيها «${isolate(words)}»`,
  noneFits: 'لا لمحة من هذا القبيل.',
  none: 'لم تذكر أي تدوينة على هذا الجهاز ما لمحته بعد.',
  noPlace: 'بلا مكان',
  noDate: 'بلا تاريخ',
  linesFromTo: (count, first, last) => `${lines(count)}، من ${isolate(first)} إلى ${isolate(last)}`,
};
