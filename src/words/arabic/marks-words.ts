import type { Catalogue } from '../catalogue.ts';
import { isolate } from './isolate.ts';

export const marksWords: Catalogue['marks'] = {
  colours: { sun: 'أصفر', leaf: 'أخضر', sky: 'أزرق' },
  selection: {
    name: 'النص المحدّد',
    highlight: { sun: 'تظليل بالأصفر', leaf: 'تظليل بالأخضر', sky: 'تظليل بالأزرق' },
    note: 'ملاحظة',
    copy: 'نسخ',
    share: 'مشاركة',
    close: 'إغلاق',
    available: 'اضغط Tab لتظليل النص المحدّد أو إضافة ملاحظة.',
  },
  highlighted: 'تم التظليل',
  removed: 'أُزيل التظليل',
  noteRemoved: 'أُزيلت الملاحظة',
  undo: 'تراجع',
  undone: 'تم التراجع',
  notKept: 'تعذّر حفظه على هذا الجهاز.',
  copied: 'تم النسخ',
  notCopied: 'تعذّر النسخ في هذا المتصفح.',
  // A quote keeps the marks of the language it is in.
  quoted: (quote) => isolate(`“${quote}”`),
  source: (title, place, journal) =>
    (place === null ? [title, journal] : [title, place, journal]).map(isolate).join('، '),
  sheet: {
    highlight: 'تظليل',
    note: 'ملاحظة على هذه التدوينة',
    colour: 'اللون',
    yourNote: 'ملاحظتك',
    share: 'مشاركة',
    copy: 'نسخ',
    remove: 'إزالة',
    show: 'عرض في النص',
    done: 'تم',
    orphan: 'نُقّحت التدوينة بعد ذلك: هذه الكلمات لم تعد فيها.',
  },
  list: {
    title: 'تظليلاتك وملاحظاتك',
    addNote: 'إضافة ملاحظة على هذه التدوينة',
    all: 'كل المحفوظات والملاحظات',
    kinds: { sun: 'تظليل أصفر', leaf: 'تظليل أخضر', sky: 'تظليل أزرق' },
    highlight: ({ quote, note, orphan, kind }) =>
      [quote, note, orphan, kind]
        .filter((part) => part !== '')
        .map((part) => part.replace(/\.$/, ''))
        .join('. '),
    note: (note) => `ملاحظة: ${isolate(note)}`,
    orphan: 'لم تعد في النص',
  },
  page: {
    title: 'المحفوظات والملاحظات',
    about: 'ما احتفظت به من اليوميات',
    show: 'عرض',
    all: 'الكل',
    saved: 'المحفوظات',
    highlights: 'التظليلات',
    notes: 'الملاحظات',
    nothing:
      'لم تحتفظ بشيء بعد. علامة الحفظ أعلى كل تدوينة تحفظها؛ وحدّد كلمات فيها لتظليلها أو لكتابة ملاحظة.',
    nothingSaved: 'لا تدوينة محفوظة بعد. علامة الحفظ أعلى كل تدوينة تحفظها.',
    nothingMarked: 'لم تظلّل شيئًا بعد. حدّد كلمات في تدوينة لتظليلها أو لكتابة ملاحظة.',
    nothingNoted: 'لا ملاحظات بعد. حدّد كلمات في تدوينة، أو أضف ملاحظة تحت نصّها.',
    missing: 'تدوينة ليست على هذا الجهاز',
    save: (title) => `حفظ ${isolate(title)}`,
    savedOn: (day) => `حُفظت في ${isolate(day)}`,
    export: 'تصدير بصيغة Markdown',
    exported: 'سُلّم الملف إلى متصفحك.',
  },
  markdown: {
    title: (journal) => `${isolate(journal)}: المحفوظات والملاحظات`,
    file: 'ملاحظات',
  },
};
