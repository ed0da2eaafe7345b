import type { Catalogue } from '../catalogue.ts';
import { countArabic } from './count-arabic.ts';
import { countEntries, countOfEntries } from './count-entries.ts';
import { isolate } from './isolate.ts';

const figure = (count: number) => countArabic(count, { other: '#' });

export const pathsWords: Catalogue['paths'] = {
  title: 'مسارات القراءة',
  unreadOf: (unread, all) =>
    unread === 0
      ? `قُرئ الكل: ${countEntries(all)}`
      : `${figure(unread)} من ${countOfEntries(all)} غير مقروءة`,
  pace: (entriesADay, day) =>
    `بمعدّل ${countOfEntries(entriesADay)} في اليوم تلحق بالحاضر في ${isolate(day)}.`,
  metPresent: 'لحقتَ بالحاضر.',

  catchUp: {
    title: 'ما فاتك',
    since: (count, day) => `${countEntries(count)} منذ ${isolate(day)}`,
    sinceUnread: (count, day, unread) =>
      `${countEntries(count)} منذ ${isolate(day)}، منها ${figure(unread)} غير مقروءة`,
    start: 'القراءة من الأقدم',
    goOn: 'متابعة القراءة',
    dismiss: 'تجاوزها',
    putAside: 'تجاوز ما فاتك في غيابك',
    nothing: 'لم يفتك شيء. إذا غبت يومين أو أكثر تجد هنا ما جاء في غيابك.',
    allRead: (count, day) => `قُرئ كل ما جاء منذ ${isolate(day)}: ${countEntries(count)}.`,
    stillUnread: (unread) =>
      countArabic(unread, {
        zero: 'لم تبقَ منها تدوينة غير مقروءة.',
        one: 'ما زالت منها تدوينة واحدة غير مقروءة.',
        two: 'ما زالت منها تدوينتان غير مقروءتين.',
        few: 'ما زالت منها # تدوينات غير مقروءة.',
        many: 'ما زالت منها # تدوينة غير مقروءة.',
        other: 'ما زالت منها # تدوينة غير مقروءة.',
      }),
    place: (position, count, day) => `${figure(position)} من ${figure(count)} منذ ${isolate(day)}`,
    all: 'كل التدوينات',
    set: 'المجموعة كلها',
  },

  notes: {
    title: 'تدوينات جديدة',
    ask: 'إشعار هادئ لكل تدوينة جديدة؟',
    accept: 'تشغيل',
    decline: 'لا إشعارات بالتدوينات الجديدة',
    areOn: 'ستُعلَم بالتدوينات الجديدة من الآن. يمكن إيقاف ذلك في الإعدادات.',
    areOff: 'لم ينجح ذلك. تجده أيضًا في الإعدادات.',
  },

  random: 'تدوينة عشوائية',
  randomNote: 'غير مقروءة، ما دامت هناك واحدة',
  noOther: 'لا توجد تدوينة أخرى.',

  onThisDay: {
    title: 'في مثل هذا اليوم',
    note: `في السنوات الماضية، وقبل ${figure(7)} أيام و${figure(30)} و${figure(100)} و${figure(365)} يومًا`,
    yearsAgo: (years) =>
      countArabic(years, {
        zero: 'هذه السنة',
        one: 'قبل سنة',
        two: 'قبل سنتين',
        few: 'قبل # سنوات',
        many: 'قبل # سنة',
        other: 'قبل # سنة',
      }),
    daysAgo: (days) =>
      countArabic(days, {
        zero: 'اليوم',
        one: 'قبل يوم',
        two: 'قبل يومين',
        few: 'قبل # أيام',
        many: 'قبل # يومًا',
        other: 'قبل # يوم',
      }),
    nothing: `لم يُكتب شيء في مثل هذا اليوم من سنة ماضية، ولا قبل ${figure(7)} أيام أو ${figure(30)} أو ${figure(100)} أو ${figure(365)} يومًا.`,
  },

  marks: 'العلامات',
  markAllRead: 'تعليم الكل كمقروء',
  markAllUnread: 'تعليم الكل كغير مقروء',
  undoable: 'يمكن التراجع عنه',
  nothingToMark: 'لم يبقَ شيء لتعليمه.',

  swept: {
    name: 'ما أُجري على الكثير دفعة واحدة',
    'mark-all-read': (count) => `عُلّمت كمقروءة: ${countEntries(count)}`,
    'mark-all-unread': (count) => `عُلّمت كغير مقروءة: ${countEntries(count)}`,
    'remove-marks': (count) =>
      countArabic(count, {
        zero: 'لم تُزل أي علامة',
        one: 'أُزيلت علامة واحدة',
        two: 'أُزيلت علامتان',
        few: 'أُزيلت # علامات',
        many: 'أُزيلت # علامة',
        other: 'أُزيلت # علامة',
      }),
    import: (count) =>
      countArabic(count, {
        zero: 'لم يُستورد شيء',
        one: 'استُورد سجل واحد',
        two: 'استُورد سجلان',
        few: 'استُوردت # سجلات',
        many: 'استُورد # سجلًا',
        other: 'استُورد # سجل',
      }),
    undo: 'تراجع',
    dismiss: 'إخفاء',
    undone: 'تم التراجع',
    undoneBut: (kept) =>
      countArabic(kept, {
        zero: 'تم التراجع',
        one: 'تم التراجع، إلا عن واحدة غيّرتَها بعد ذلك',
        two: 'تم التراجع، إلا عن اثنتين غيّرتَهما بعد ذلك',
        few: 'تم التراجع، إلا عن # غيّرتَها بعد ذلك',
        many: 'تم التراجع، إلا عن # غيّرتَها بعد ذلك',
        other: 'تم التراجع، إلا عن # غيّرتَها بعد ذلك',
      }),
    failed: 'تعذّر على هذا المتصفح حفظ ذلك',
  },

  gap: {
    missing: (numbers, count) =>
      countArabic(count, {
        zero: `${numbers} ليست في هذا الموجز`,
        one: `${numbers} ليست في هذا الموجز`,
        two: `${numbers} ليستا في هذا الموجز`,
        few: `${numbers} ليست في هذا الموجز`,
        many: `${numbers} ليست في هذا الموجز`,
        other: `${numbers} ليست في هذا الموجز`,
      }),
    many: (count, first, last) =>
      countArabic(count, {
        zero: `لا ينقص هذا الموجز شيء من ${isolate(first)} إلى ${isolate(last)}`,
        one: `رقم واحد من ${isolate(first)} إلى ${isolate(last)} ليس في هذا الموجز`,
        two: `رقمان من ${isolate(first)} إلى ${isolate(last)} ليسا في هذا الموجز`,
        few: `# أرقام من ${isolate(first)} إلى ${isolate(last)} ليست في هذا الموجز`,
        many: `# رقمًا من ${isolate(first)} إلى ${isolate(last)} ليست في هذا الموجز`,
        other: `# رقم من ${isolate(first)} إلى ${isolate(last)} ليست في هذا الموجز`,
      }),
    row: (first, last) => `${first}–${last}`,
    ask: 'طلبها مجددًا',
    asking: 'جارٍ الطلب…',
    came: (came, missing) =>
      missing === 0
        ? countArabic(came, {
            zero: 'لم يأتِ شيء.',
            one: 'جاءت.',
            two: 'جاءتا كلتاهما.',
            few: 'جاءت كلها، وهي #.',
            many: 'جاءت كلها، وهي #.',
            other: 'جاءت كلها، وهي #.',
          })
        : `جاءت ${figure(came)}، وما زالت ${figure(missing)} ناقصة.`,
    notThere: 'قُرئ الموجز من جديد: ما زالت غير موجودة.',
    busy: 'جارٍ طلب اليوميات بالفعل.',
    stopped: 'أُوقف قبل أن يُقرأ الموجز كله.',
  },

  revised: {
    on: (day) => `نُقّحت في ${isolate(day)}`,
    show: 'ما الذي تغيّر',
    hide: 'إخفاء ما تغيّر',
    region: 'ما الذي تغيّر',
    added: 'أُضيف:',
    removed: 'حُذف:',
    sameWords: 'الكلمات هي نفسها؛ تغيّرت الصور أو الروابط أو شكلها.',
    legend: 'المشطوب: كما كان. المسطّر تحته: كما هو الآن.',
    unchanged: 'حُذف من العرض نص لم يتغيّر',
  },

  row: {
    menu: (title) => `المزيد عن ${isolate(title)}`,
    open: 'فتح',
    save: 'حفظ',
    unsave: 'إزالة من المحفوظات',
    markRead: 'تعليم كمقروءة',
    markUnread: 'تعليم كغير مقروءة',
    onMap: 'عرض على الخريطة',
    share: 'مشاركة…',
    copyLink: 'نسخ الرابط',
  },

  shortcuts: {
    title: 'اختصارات لوحة المفاتيح',
    note: 'تتوقّف أثناء الكتابة.',
    acts: {
      next: 'التدوينة التالية؛ وفي القائمة: إلى الأسفل',
      previous: 'التدوينة السابقة؛ وفي القائمة: إلى الأعلى',
      search: 'البحث',
      save: 'حفظ، أو التراجع عنه',
      read: 'تعليم كمقروءة أو غير مقروءة',
      note: 'كتابة ملاحظة',
      entries: 'التدوينات',
      map: 'الخريطة',
      ledger: 'الدفتر',
      help: 'هذه القائمة',
    },
    arrows: 'مفاتيح الأسهم تفعل مثلها: اليسار واليمين في التدوينة، والأعلى والأسفل في القائمة.',
    isOn: 'المفاتيح المفردة تعمل',
    areOn: 'المفاتيح المفردة تتنقّل في اليوميات: اضغط ? في أي صفحة لعرضها.',
    areOff: 'المفاتيح المفردة لا تفعل شيئًا.',
    show: 'عرض الاختصارات',
  },
};
