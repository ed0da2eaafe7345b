import type { Catalogue } from '../catalogue.ts';
import { countArabic } from './count-arabic.ts';
import { countEntries, countOfEntries } from './count-entries.ts';
import { isolate } from './isolate.ts';

const figure = (count: number) => countArabic(count, { other: '#' });

export const listWords: Catalogue['list'] = {
  name: 'التدوينات، الأحدث أولًا',
  checkNow: 'البحث عن تدوينات جديدة',
  kept: 'المحفوظات والملاحظات',
  paths: 'مسارات القراءة',
  revised: 'منقّحة',
  rowMenu: (title) => `المزيد عن ${isolate(title)}`,
  continueReading: 'متابعة القراءة',
  minutesLeft: (minutes) =>
    countArabic(minutes, {
      zero: 'أقل من دقيقة',
      one: 'بقيت دقيقة',
      two: 'بقيت دقيقتان',
      few: 'بقيت # دقائق',
      many: 'بقيت # دقيقة',
      other: 'بقيت # دقيقة',
    }),
  reading: { unread: 'غير مقروءة', started: 'بُدئت قراءتها', read: 'مقروءة' },
  undated: 'بلا تاريخ',
  entries: countEntries,
  inRange: (count) => countArabic(count, { other: '# ضمن المدّة' }),
  inSight: (count) => countArabic(count, { other: '# ظاهرة' }),
  unread: (count) => countArabic(count, { other: '# غير مقروءة' }),
  unreadOf: (unread, all) => `${figure(unread)} غير مقروءة من ${figure(all)}`,

  sync: {
    storedOnPhone: (stored, all) => `${figure(stored)} من ${countOfEntries(all)} على هذا الهاتف`,
    storedOnDevice: (stored, all) => `${figure(stored)} من ${countOfEntries(all)} على هذا الجهاز`,
    fetching: 'جارٍ جلب اليوميات',
    soFar: (count) => `${countEntries(count)} حتى الآن`,
    stop: 'إيقاف',
    checking: 'جارٍ التحقّق…',
    offline: 'لا اتصال بالشبكة',
    checked: (ago) => `آخر تحقّق: ${isolate(ago)}`,
    lastReached: (ago) => `آخر اتصال: ${isolate(ago)}`,
  },

  notice: {
    fetchingText: 'تُحفظ على هذا الجهاز لتُقرأ في أي مكان.',
  },
};
