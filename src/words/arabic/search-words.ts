import type { Catalogue } from '../catalogue.ts';
import { countArabic } from './count-arabic.ts';
import { countEntries } from './count-entries.ts';
import { isolate } from './isolate.ts';

const quoted = (words: string) => `«${isolate(words)}»`;

export const searchWords: Catalogue['search'] = {
  title: 'البحث',
  field: 'كلمات البحث',
  placeholder: 'أي كلمة من أي تدوينة',
  help: 'يُبحث عن كل كلمة على هذا الجهاز. ضع الكلمات المتلاصقة بين ”علامتي اقتباس“.',
  filterHelp: (examples, excluded) =>
    `ضيّق البحث بالأزرار أعلاه، أو كتابةً: ${examples.map(isolate).join('، ')}. وعلامة الناقص قبل كلمة أو ”علامتي اقتباس“ أو عامل تصفية مباشرةً تستبعد التدوينات الموافقة: ${isolate(excluded)}.`,
  noWords: 'لا يمكن البحث إلا عن الكلمات والأرقام.',
  looking: 'جارٍ البحث…',
  failed: 'لا يمكن البحث في التدوينات على هذا الجهاز الآن.',
  tryAgain: 'محاولة أخرى',
  found: countEntries,
  foundInPlaces: (count, places) => {
    const where = countArabic(places, {
      zero: '# مكان',
      one: 'مكان واحد',
      two: 'مكانين',
      few: '# أماكن',
      many: '# مكانًا',
      other: '# مكان',
    });
    return `${countEntries(count)} في ${where}`;
  },
  foundNone: 'لم توجد تدوينة',
  stillReading: 'ما زالت قراءة التدوينات الأقدم جارية…',
  onMap: 'عرضها على الخريطة',
  order: 'الترتيب',
  byRelevance: 'الأنسب أولًا',
  byDate: 'الأحدث أولًا',
  more: (count) =>
    countArabic(count, {
      zero: 'لا مزيد',
      one: 'عرض واحدة أخرى',
      two: 'عرض اثنتين أخريين',
      few: 'عرض # أخرى',
      many: 'عرض # أخرى',
      other: 'عرض # أخرى',
    }),
  note: 'ملاحظتك:',
  noticed: 'لمحتُ اليوم:',
  expects: 'أتوقّع غدًا:',
  recent: {
    title: 'عمليات البحث الأخيرة',
    clear: 'مسح',
    clearName: 'مسح عمليات البحث الأخيرة',
    cleared: 'مُسحت عمليات البحث الأخيرة.',
    undo: 'تراجع',
  },
  filters: {
    name: 'عوامل التصفية',
    place: 'المكان',
    state: 'الحال',
    before: 'قبل',
    after: 'بعد',
    regions: 'المناطق',
    places: 'الأماكن',
    unread: 'غير مقروءة',
    read: 'مقروءة',
    saved: 'محفوظة',
    noted: 'عليها ملاحظة',
    beforeDay: (day) => `قبل ${isolate(day)}`,
    afterDay: (day) => `بعد ${isolate(day)}`,
    wholeYear: (year) => `كل ${isolate(year)}`,
    not: (filter) => `ما عدا: ${isolate(filter)}`,
    remove: (filter) => `إزالة التصفية: ${isolate(filter)}`,
  },
  faults: {
    empty: (key) => `بعد ${isolate(`${key}:`)} يُنتظر ما يليه.`,
    noDay: (key, value) =>
      `${isolate(`${key}:`)} لا يُفهم ${quoted(value)} كتاريخ. اكتب ${isolate('2026')} أو ${isolate('2026-06')} أو ${isolate('2026-06-25')}.`,
    unknownSet: (key, value) =>
      `${isolate(`${key}:`)} لا يُعرف ${quoted(value)}. المعروف: ${['unread', 'read', 'saved', 'noted'].map(isolate).join('، ')}.`,
  },
  missing: {
    word: (word) => `لا تدوينة فيها الكلمة ${quoted(word)}.`,
    phrase: (words) => `لا تتجاور ${quoted(words)} في أي تدوينة.`,
    text: (text) => `لا تدوينة فيها ${quoted(text)}.`,
    place: (place) => `لم تُكتب أي تدوينة في مكان اسمه ${quoted(place)}.`,
    state: (state) => `لا تدوينة حالها ${quoted(state)}.`,
    together: 'كل كلمة من هذه موجودة في تدوينة ما، لكن لا تدوينة تجمعها كلها.',
    leftOut: 'لا تبقى أي تدوينة بعد استبعاد هذه الكلمات.',
    filtered: 'لا تدوينة فيها هذه الكلمات توافق التصفية.',
    onlyFilters: 'لا تدوينة توافق هذه التصفية.',
    withoutFilters: 'البحث دون تصفية',
    meant: 'هل تقصد',
    quoted,
    corrected: (word, used) => `لا تدوينة فيها ${quoted(word)}. في هذه ${used}.`,
  },
  chip: (query) => `البحث: ${isolate(query)}`,
  chipName: (query) => `البحث: ${isolate(query)}. عرض كل تدوينات اليوميات`,
};
