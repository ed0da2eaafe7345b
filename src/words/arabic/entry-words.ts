import type { Catalogue } from '../catalogue.ts';
import { countArabic } from './count-arabic.ts';
import { isolate } from './isolate.ts';

export const entryWords: Catalogue['entry'] = {
  facts: {
    date: 'التاريخ',
    origin: 'المنشأ',
    routed: 'عبر',
    localTime: 'التوقيت المحلي',
    state: 'الحال',
  },
  noticed: 'لمحتُ اليوم',
  expects: 'أتوقّع غدًا',
  colon: ':',

  backToEntries: 'العودة إلى التدوينات',
  read: 'مقروءة',
  markRead: 'تعليم كمقروءة',
  markUnread: 'تعليم كغير مقروءة',
  onMap: 'عرض على الخريطة',
  more: 'المزيد',
  previousEntry: 'التدوينة السابقة',
  nextEntry: 'التدوينة التالية',

  fromTop: 'من البداية',
  placeOnMap: (place) => `عرض ${place === null ? 'المنشأ' : isolate(place)} على الخريطة`,
  mapOfOrigin: (place) => `خريطة المنشأ: ${isolate(place)}`,
  table: 'جدول',
  pictureMissing: (alt) => `${alt === '' ? 'صورة' : isolate(alt)} (الصورة ليست على هذا الجهاز.)`,
  struckOut: 'مشطوب:',
  isCut: 'للنص بقية: لا يُحفظ هنا نص بهذا الطول كاملًا.',
  readWhole: 'اقرأه كاملًا حيث نُشر',

  expectedYesterday: 'توقّعتْ بالأمس:',
  expectedThatDay: 'توقّعتْ في وقت أبكر من اليوم نفسه:',
  expectedIn: (number) => `توقّعتْ في ${isolate(number)}:`,
  expectedBefore: 'توقّعتْ قبل ذلك:',
  expectedOn: (day) => `توقّعتْ في ${isolate(day)}:`,
  missingOne: (number) => `التدوينة ${isolate(number)} ليست في هذه اليوميات.`,
  missingRow: (first, last) => `التدوينات من ${isolate(first)} إلى ${isolate(last)} ليست في هذه اليوميات.`,
  daysBetween: (days) =>
    countArabic(days, {
      zero: 'لا يفصل بينهما يوم.',
      one: 'يفصل بينهما يوم.',
      two: 'يفصل بينهما يومان.',
      few: 'تفصل بينهما # أيام.',
      many: 'يفصل بينهما # يومًا.',
      other: 'يفصل بينهما # يوم.',
    }),

  due: (day) => `الموعد: ${isolate(day)}`,
  dueNever: 'بلا موعد',
  judgeInLedger: 'الحكم عليه في الدفتر',
  inLedger: 'في الدفتر',

  neighbours: 'التدوينات المجاورة',
  previous: 'السابقة',
  next: 'التالية',
  begins: 'هنا تبدأ اليوميات.',
  newest: 'هذه أحدث تدوينة.',
  townAndDay: (town, day) => `${isolate(town)}، ${isolate(day)}`,

  share: 'مشاركة',
  copyLink: 'نسخ الرابط',
  linkCopied: 'نُسخ الرابط',
  linkNotCopied: (url) => `تعذّر النسخ في هذا المتصفح. الرابط هو ${isolate(url)}`,

  followJournal: 'متابعة اليوميات',
  follow: 'متابعة',
  followName: (name) => `متابعة ${isolate(name)}`,
  substack: 'الاشتراك عبر Substack',
  email: 'استلام التدوينات الجديدة بالبريد',

  missing: {
    title: (slug) => `التدوينة ${isolate(slug)} غير موجودة هنا`,
    reason: 'ليست في اليوميات على هذا الجهاز. ربما لم تُكتب بعد، أو لم يحملها الموجز قط.',
    all: 'كل التدوينات',
  },
};
