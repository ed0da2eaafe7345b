import type { DayPart, Light, NightPart } from '../model/sky/light-at.ts';
import type { Catalogue } from './catalogue.ts';
import { countWordsIn } from './count-words.ts';

/** How many, in Arabic: six categories; one and two are said by the noun’s own form. */
const countArabic = countWordsIn('ar');

/**
 * A name or a figure between U+2068 and U+2069: it keeps its own direction, and its signs and digits do not mix with
 * the sentence around it (Unicode Standard Annex 9, first strong isolate).
 */
function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

/** So many entries, as the subject of a sentence or by themselves. */
function countEntries(count: number): string {
  return countArabic(count, {
    zero: 'لا تدوينات',
    one: 'تدوينة واحدة',
    two: 'تدوينتان',
    few: '# تدوينات',
    many: '# تدوينة',
    other: '# تدوينة',
  });
}

/** So many entries after a preposition or another noun: the dual ends otherwise there. */
function countOfEntries(count: number): string {
  return countArabic(count, {
    zero: '# تدوينة',
    one: 'تدوينة واحدة',
    two: 'تدوينتين',
    few: '# تدوينات',
    many: '# تدوينة',
    other: '# تدوينة',
  });
}

const figure = (count: number) => countArabic(count, { other: '#' });
const lines = (count: number) =>
  countArabic(count, {
    zero: 'لا سطور',
    one: 'سطر واحد',
    two: 'سطران',
    few: '# سطور',
    many: '# سطرًا',
    other: '# سطر',
  });
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
const quoted = (words: string) => `«${isolate(words)}»`;
const heading = (entry: string, where: string) =>
  where === '' ? isolate(entry) : `${isolate(entry)}، ${isolate(where)}`;
const nearKm = countArabic(50, { other: '#' });
/** So many entries that were written somewhere, or in some light. */
const written = (count: number) =>
  countArabic(count, {
    zero: 'لا تدوينات كُتبت',
    one: 'تدوينة واحدة كُتبت',
    two: 'تدوينتان كُتبتا',
    few: '# تدوينات كُتبت',
    many: '# تدوينة كُتبت',
    other: '# تدوينة كُتبت',
  });

/** All interface text in Arabic. */
export const arabic: Catalogue = {
  absence: {
    blocked: 'بانتظار علامة تبويب أخرى',
    blockedText: 'Waymark مفتوح بإصدار أقدم في علامة تبويب أخرى. أغلقها ليتابع هنا.',
    outdated: 'فُتح هنا إصدار أحدث من Waymark',
    outdatedText:
      'ما هو محفوظ على هذا الجهاز فتحه إصدار من Waymark أحدث مما في علامة التبويب هذه. أعد التحميل لتحصل عليه؛ لم يضع شيء.',
    unanswered: 'المخزن لا يستجيب',
    unansweredText:
      'لا يعطي هذا المتصفح Waymark الآن ما هو محفوظ على هذا الجهاز. كثيرًا ما يفيد إغلاق علامات تبويب أخرى.',
    closed: 'لا مكان لحفظ التدوينات',
    closedText: 'لم يفتح هذا المتصفح مخزنه لـ Waymark. كثيرًا ما تمنع النوافذ الخاصة ذلك.',
    reload: 'إعادة التحميل',

    offline: 'لا اتصال بالشبكة',
    offlineText: 'لم يُجلب شيء بعد. حالما يتصل هذا الجهاز بالشبكة تُحفظ فيه كل تدوينة حفظًا دائمًا.',
    nothingYet: 'لا شيء للقراءة بعد',
    unfetched: 'لا تدوينات على هذا الجهاز',
    unfetchedText: 'أُزيلت أو لم تُجلب بعد. ما صنعته بها محفوظ.',
    fetch: 'جلب اليوميات',
    blank: 'صفحة بيضاء',
    blankText: 'لا تدوينات في اليوميات بعد. ستظهر أولاها هنا من تلقاء نفسها.',
    checkNow: 'التحقّق الآن',
    fetchingText: 'تُحفظ على هذا الجهاز لتُقرأ في أي مكان.',
  },

  app: {
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
  },

  backup: {
    export: 'تصدير ما صنعته',
    exported: 'سُلّم الملف إلى متصفحك.',
    notExported: 'لم يسمح هذا المتصفح بقراءة مخزنه.',
    importFile: 'استيراد ملف',
  },

  bookTabs: {
    label: 'الدفاتر',
    books: { ledger: 'التوقّعات', noticed: 'لمحات', threads: 'الخيوط', places: 'الأماكن' },
  },

  bulk: {
    markAllRead: 'تعليم الكل كمقروء',
    markAllUnread: 'تعليم الكل كغير مقروء',
    undoable: 'يمكن التراجع عنه',
    nothingToMark: 'لم يبقَ شيء لتعليمه.',
    name: 'ما أُجري على الكثير دفعة واحدة',
    done: {
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
    },
    dismiss: 'إخفاء',
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
    set: 'المجموعة كلها',
    metPresent: 'لحقتَ بالحاضر.',
  },

  dialog: {
    close: 'إغلاق',
  },

  entry: {
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
  },

  entryMenu: {
    title: 'المزيد',
    type: 'الخط والمظهر',
    print: 'طباعة',
    keepAwake: 'إبقاء الشاشة مضاءة',
    keepAwakeNote: 'أثناء قراءة التدوينات',
    noKeepAwake: 'لا يستطيع هذا المتصفح إبقاء الشاشة مضاءة.',
    shareImage: 'مشاركة كصورة',
  },

  entryThreads: {
    heading: 'الخيوط',
    alsoIn: ['أيضًا في ', ''],
    entry: ['التدوينة ', ''],
    allUncounted: 'كلها',
    all: (count) => `كلها (${countArabic(count, { other: '#' })})`,
    allOf: (thread) => `، كل التدوينات: ${isolate(thread)}`,
  },

  failure: {
    unreachable: 'تعذّر الوصول إلى اليوميات.',
    timeout: 'تأخّر ردّ اليوميات أكثر مما ينبغي.',
    gone: 'توقّف نشر اليوميات في هذا العنوان.',
    busy: 'خادم اليوميات مشغول الآن.',
    busyForMinutes: (minutes) =>
      countArabic(minutes, {
        zero: 'خادم اليوميات مشغول الآن.',
        one: 'خادم اليوميات مشغول ويطلب الانتظار دقيقة.',
        two: 'خادم اليوميات مشغول ويطلب الانتظار دقيقتين.',
        few: 'خادم اليوميات مشغول ويطلب الانتظار # دقائق.',
        many: 'خادم اليوميات مشغول ويطلب الانتظار # دقيقة.',
        other: 'خادم اليوميات مشغول ويطلب الانتظار # دقيقة.',
      }),
    busyForHours: (hours) =>
      countArabic(hours, {
        zero: 'خادم اليوميات مشغول الآن.',
        one: 'خادم اليوميات مشغول ويطلب الانتظار ساعة.',
        two: 'خادم اليوميات مشغول ويطلب الانتظار ساعتين.',
        few: 'خادم اليوميات مشغول ويطلب الانتظار # ساعات.',
        many: 'خادم اليوميات مشغول ويطلب الانتظار # ساعة.',
        other: 'خادم اليوميات مشغول ويطلب الانتظار # ساعة.',
      }),
    busyForLong: 'خادم اليوميات مشغول ويطلب الانتظار أكثر من يوم. سيُسأل مجددًا غدًا.',
    http: (status) => `أجاب خادم اليوميات بخطأ (${status}).`,
    tooLarge: (megabytes) => {
      const size = `${countArabic(megabytes, { other: '#' })} MB`;
      return `موجز اليوميات أكبر من ${isolate(size)}، وهذا أكبر من أن يُقرأ.`;
    },
    empty: 'أرسل خادم اليوميات ردًّا فارغًا.',
    html: 'وصلت صفحة ويب بدل اليوميات. قد تحتاج إلى تسجيل الدخول إلى هذه الشبكة.',
    notAFeed: 'ما وصل ليس يوميات يمكن قراءتها.',
    noEntries: 'وصلت اليوميات، لكن تعذّرت قراءة أيّ من تدويناتها.',
    storageFull: 'لم يبقَ مكان على هذا الجهاز لتدوينات جديدة.',
    storageFailed: 'تعذّر على هذا المتصفح حفظ التدوينات.',
    crashed: 'انقطع التحقّق من تدوينات جديدة.',
    brokeOff: 'انقطع الموجز قبل نهايته؛ سيُطلب مجددًا عند التحقّق القادم.',
    lacksPages: 'للموجز صفحات أقدم تعذّر الوصول إليها؛ تدويناتها غير موجودة هنا.',
    skipped: (count) =>
      countArabic(count, {
        zero: 'قُرئت كل عناصر الموجز.',
        one: 'تعذّرت قراءة عنصر واحد من الموجز.',
        two: 'تعذّرت قراءة عنصرين من الموجز.',
        few: 'تعذّرت قراءة # عناصر من الموجز.',
        many: 'تعذّرت قراءة # عنصرًا من الموجز.',
        other: 'تعذّرت قراءة # عنصر من الموجز.',
      }),
  },

  follow: {
    journal: 'متابعة اليوميات',
    follow: 'متابعة',
    followName: (name) => `متابعة ${isolate(name)}`,
    substack: 'الاشتراك عبر Substack',
    email: 'استلام التدوينات الجديدة بالبريد',
  },

  gaps: {
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
    notThere: 'فُحص الموجز مجددًا: ما زالت ناقصة.',
    busy: 'جارٍ طلب اليوميات بالفعل.',
    stopped: 'أُوقف قبل أن يُقرأ الموجز كله.',
  },

  install: {
    title: 'على شاشتك الرئيسية',
    isApp: 'أنت في التطبيق المثبّت.',
    why: 'حين يُثبَّت يُفتح كأي تطبيق، ويحتفظ الجهاز بما خُزّن فيه أطول مدة.',
    install: 'تثبيت',
    byMenu: 'قد تجد في قائمة المتصفح خيار تثبيته أو إضافته إلى الشاشة الرئيسية.',
    how: 'كيف يُثبَّت',
    taps: { share: 'اضغط زر المشاركة في المتصفح', add: 'اختر «إضافة إلى الشاشة الرئيسية»' },
    ownStorage:
      'للتطبيق المثبّت على هذا الجهاز مخزن خاص به: ما صنعته هنا لا ينتقل إليه من تلقاء نفسه. خذه معك في ملف، وسيعرض التطبيق استيراده.',
    exported: 'سُلّم الملف إلى متصفحك. احفظه حيث تجده لاحقًا، في «الملفات» مثلًا.',
    bring: {
      title: 'هل قرأت هنا من قبل في المتصفح؟',
      text: 'يبدأ التطبيق المثبّت بمخزن خاص به. إن كنت قد صدّرت ما صنعته فيمكن استيراده الآن.',
      choose: 'اختيار الملف…',
      later: 'ليس الآن',
    },
  },

  ledger: {
    title: 'الدفتر',
    subtitle: 'ما كان متوقَّعًا، وما جاء',

    shelves: 'الرفوف',
    shelf: { due: 'حان وقتها', waiting: 'منتظَرة', judged: 'حُكم فيها' },
    toJudge: (count) =>
      countArabic(count, {
        zero: 'لا أحكام مطلوبة',
        one: 'بانتظار حكم واحد',
        two: 'بانتظار حكمين',
        few: 'بانتظار # أحكام',
        many: 'بانتظار # حكمًا',
        other: 'بانتظار # حكم',
      }),
    soonestFirst: 'الأقرب أولًا',
    newestFirst: 'الأحدث أولًا',
    nothingDue: 'لا شيء حان وقته اليوم.',
    nothingWaits: 'لا شيء منتظَر: كل المواعيد انقضت.',
    nothingJudged: 'لم يُحكم في شيء بعد.',
    nothingJudgedButDue: 'لم يُحكم في شيء بعد. ما حان وقته ينتظر حكمك.',
    nothingExpected: 'لم تقل أي تدوينة على هذا الجهاز ما تتوقّعه بعد.',
    fetching: 'جارٍ جلب اليوميات…',
    next: 'التالي',
    allThatWaits: 'كل ما هو منتظَر',

    noDate: 'لم يُذكر موعد',
    closedYesterday: 'انقضى أمس',
    closed: (day) => `انقضى في ${isolate(day)}`,
    closesToday: 'ينقضي اليوم',
    opensTomorrow: 'يبدأ غدًا',
    opens: (day) => `يبدأ في ${isolate(day)}`,
    untilTomorrow: 'حتى الغد',
    until: (day) => `حتى ${isolate(day)}`,
    open: 'مفتوح',
    lastDay: 'اليوم الأخير',
    daysLeft: (days) =>
      countArabic(days, {
        zero: 'لم يبقَ يوم',
        one: 'بقي يوم واحد',
        two: 'بقي يومان',
        few: 'بقيت # أيام',
        many: 'بقي # يومًا',
        other: 'بقي # يوم',
      }),
    closedAgo: (days) =>
      countArabic(days, {
        zero: 'انقضى اليوم',
        one: 'انقضى قبل يوم واحد',
        two: 'انقضى قبل يومين',
        few: 'انقضى قبل # أيام',
        many: 'انقضى قبل # يومًا',
        other: 'انقضى قبل # يوم',
      }),
    todayOnAxis: (day) => `اليوم، ${isolate(day)}`,
    writtenSince: 'كُتب منذ ذلك: ',
    mentions: (count) => [
      countArabic(count, {
        zero: 'لا تدوينة لاحقة تذكر ',
        one: 'تدوينة لاحقة تذكر ',
        two: 'تدوينتان لاحقتان تذكران ',
        few: '# تدوينات لاحقة تذكر ',
        many: '# تدوينة لاحقة تذكر ',
        other: '# تدوينة لاحقة تذكر ',
      }),
      '',
    ],

    verdict: 'الحكم',
    addNote: 'إضافة ملاحظة',
    yourNote: 'ملاحظتك',
    guessFirst: 'التخمين أولًا',
    sealGuess: 'ختم تخمين',
    guessSealed: 'التخمين مختوم',
    judgeAlready: 'الحكم من الآن',
    addToCalendar: 'إضافة إلى التقويم',
    calendarTitle: (expects) => `حان وقته: ${isolate(expects)}`,

    howLikely: 'ما مدى احتماله؟',
    seal: 'ختم',
    sealInstead: 'ختم هذا بدلًا منه',
    opensWithVerdict: 'يُفتح مع حكمك.',
    sealedAlready: 'هناك تخمين مختوم. يُفتح مع حكمك.',

    note: 'ملاحظة',
    evidence: 'رابط لما يثبت ذلك',
    evidenceTrouble: 'هذا ليس عنوان صفحة ويب، ولن يُحفظ.',
    keep: 'حفظ',
    keptWithVerdict: 'تُحفظ مع حكمك.',

    youGuessed: (percent) => `كان تخمينك ${isolate(percent)}`,
    change: 'تغيير',
    history: 'ما سبق',
    verdictWithNote: (verdict, note) => `${isolate(verdict)}: ${isolate(note)}`,
    guessed: (percent) => `تخمين: ${isolate(percent)}`,
    guessedInVain: (percent) => `تخمين: ${isolate(percent)}، استُبدل أو تأخّر فلا يُحسب`,
    takenBack: 'سُحب الحكم',

    judgedAs: {
      'came-true': 'الحكم: تحقّق',
      partly: 'الحكم: تحقّق جزئيًّا',
      'did-not': 'الحكم: لم يتحقّق',
      'cannot-tell': 'الحكم: لا يُعرف',
    },
    guessIsSealed: 'خُتم تخمينك',
  },

  light: {
    written: (light) => `كُتبت ${inLight(light)}`,
  },

  list: {
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
  },

  listen: {
    listen: 'استماع',
    bar: 'القراءة بصوت مسموع',
    play: 'متابعة الاستماع',
    pause: 'إيقاف مؤقت',
    back: 'الجملة السابقة',
    forward: 'الجملة التالية',
    close: 'إنهاء الاستماع',
    more: 'الصوت والسرعة',
    speed: 'السرعة',
    rate: (rate) => isolate(`${rate}×`),
    voice: 'الصوت',
    bestVoice: 'اختيار الجهاز',
    needsNetwork: (voice) => `${isolate(voice)} (يحتاج إلى الشبكة)`,
    goesOn: 'الانتقال إلى التدوينة التالية',
    fromTop: 'من البداية',
    progress: (at, of) => `${at} من ${of}`,
    looking: 'جارٍ البحث عن صوت…',
    ended: 'انتهت التدوينة.',
    noVoice:
      'لا صوت للقراءة على هذا الجهاز. يمكن إضافة صوت من إعداداته، تحت تحويل النص إلى كلام أو المحتوى المنطوق.',
    noVoiceFor: (language) => `لا صوت هنا يتحدّث ${isolate(language)}؛ سيحاول صوت آخر.`,
    failed: 'انقطع الصوت. حاول مجددًا أو اختر صوتًا آخر.',
  },

  map: {
    title: 'الخريطة',
    world: 'خريطة العالم: تحرّكها مفاتيح الأسهم، وتكبّرها وتصغّرها علامتا الزائد والناقص',
    showAll: 'عرض كل التدوينات',
    nearMe: 'بالقرب مني',
    more: 'المزيد',
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
    show: 'عرض',
    faces: { places: 'الأماكن', route: 'المسار', night: 'الليل' },
    credit: `مصنوعة من ${isolate('Natural Earth')}`,
    placeless: 'ليس لأيّ من هذه التدوينات مكان بعد.',
    readInList: 'قراءتها في القائمة',
    withoutPlace: (count) => `${countEntries(count)} بلا مكان`,
    nightAs: (entry, written) => `الليل كما كان حين ${written ?? 'كُتبت'}: ${isolate(entry)}`,
    entryNumber: (number) => `التدوينة ${isolate(number)}`,
    cluster: (count, place, isAround) =>
      `${countEntries(count)}${place && `، ${isolate(place)}`}${isAround ? ' وما حولها' : ''}`,
    outside: (marker) => `${isolate(marker)}، خارج هذه التواريخ`,
    cardWithoutPlace: 'بلا مكان',

    daysOfYear: ({ from, toDated }) => `${from} – ${toDated}`,
    daysOfYears: (from, to) => `${from} – ${to}`,
    daysOfYearSaid: ({ from, toDated }) => `من ${from} إلى ${toDated}`,
    daysOfYearsSaid: (from, to) => `من ${from} إلى ${to}`,

    list: {
      name: 'التدوينات على الخريطة',
      title: 'على الخريطة',
      rows: 'التدوينات على الخريطة، الأحدث أولًا',
      noneSeen: 'لا تدوينات من هذه التواريخ في هذه المنطقة.',
      noneInRange: 'لم تُكتب أي تدوينة في هذه الأيام.',
      count: (listed, all, days) => `${figure(listed)} من ${countOfEntries(all)} · ${isolate(days)}`,
      onlySeen: 'ما تُظهره الخريطة فقط',
      grabber: 'قائمة التدوينات',
      moreOfMap: 'إظهار المزيد من الخريطة',
      moreOfList: 'إظهار المزيد من القائمة',
    },

    clusterDialog: {
      around: (town) => `حول ${isolate(town)}`,
      here: 'هنا',
      count: countEntries,
    },

    moreDialog: {
      title: 'المزيد عن الخريطة',
      places: 'كل الأماكن',
      placesNote: 'حسب البلد، مع تدويناتها',
      saveRoute: (days) => `حفظ المسار: ${isolate(days)}`,
      formats: {
        gpx: 'لأجهزة الملاحة وتطبيقات المشي',
        kml: 'لـ Google Earth والخرائط',
        geojson: 'لصانعي الخرائط',
      },
      streets: 'الشوارع',
      streetsNote: (server) => `تُظهر الشوارع؛ وعندها يرى ${isolate(server)} ما تعرضه من الخريطة`,
    },

    near: {
      note: 'يُحسب على هذا الجهاز. لا يُحفظ موقعك ولا يُرسل أبدًا.',
      asking: 'جارٍ سؤال الجهاز عن مكانه…',
      none: 'لا تذكر أي تدوينة في هذه اليوميات أين كُتبت.',
      nearest: (place, distance) =>
        `الأقرب ${place === null ? '' : `${isolate(place)}، `}${isolate(distance)}.`,
      entries: (count, newest) => `${countEntries(count)}، أحدثها في ${isolate(newest)}`,
      lessThanOne: 'على أقل من كيلومتر واحد من هنا',
      kilometres: (figure) => `على بعد ${isolate(figure)} كم من هنا`,
      failed: {
        unable: 'لا يستطيع هذا المتصفح تحديد مكانك.',
        denied:
          'لم يُسمح لهذا الجهاز بذكر مكانه. يمكنك السماح بذلك في إعدادات المتصفح لهذا الموقع ثم المحاولة مجددًا.',
        unknown: 'لم يستطع هذا الجهاز معرفة مكانه. قد يستطيع في الخارج، أو مع تشغيل Wi-Fi.',
        late: 'استغرق تحديد مكانك وقتًا طويلًا. حاول مجددًا بعد قليل.',
      },
    },

    thread: {
      name: (title) => `الخيط: ${isolate(title)}. عرض كل تدوينات اليوميات`,
      chip: ['الخيط: ', ''],
    },

    timeline: {
      name: 'الخط الزمني',
      upTo: (day) => `حتى ${isolate(day)}`,
      chooseDates: '. اختيار التواريخ',
      shown: (inRange, all) => `${figure(inRange)} من ${countOfEntries(all)}`,
      shownSaid: (inRange, all, days, entry) =>
        `${figure(inRange)} من ${countOfEntries(all)}، ${days}.${entry === null ? '' : ` ${isolate(entry)}.`}`,
      gap: (days) =>
        countArabic(days, {
          zero: 'لا يوم بلا تدوينة',
          one: 'يوم واحد بلا تدوينة',
          two: 'يومان بلا تدوينة',
          few: '# أيام بلا تدوينة',
          many: '# يومًا بلا تدوينة',
          other: '# يوم بلا تدوينة',
        }),
      play: 'تشغيل',
      pause: 'إيقاف مؤقت',
      from: 'من',
      to: 'إلى',
      modes: 'الأيام المعروضة',
      window: 'مدّة',
      windowNote: 'التدوينات بين يومين',
      soFar: 'حتى يوم',
      soFarNote: 'كل التدوينات حتى يوم معيّن',
      speed: 'سرعة التشغيل',
      widen: 'توسيع الخط الزمني',
      narrow: 'تضييق الخط الزمني',
    },

    dates: {
      title: 'التواريخ',
      journal: (days) => `اليوميات: ${isolate(days)}`,
      upTo: 'حتى',
      showUpTo: 'عرض الكل حتى ذلك اليوم',
      showDays: 'عرض هذه الأيام',
      whole: 'كل اليوميات',
      notWhole: 'هذا ليس تاريخًا كاملًا بعد.',
      begins: (day) => `تبدأ اليوميات في ${isolate(day)}.`,
      newest: (day) => `أحدث تدوينة بتاريخ ${isolate(day)}.`,
      backwards: 'اليوم الأخير يسبق اليوم الأول.',
    },
    searched: {
      chip: (query) => `البحث: ${isolate(query)}`,
      name: (query) => `البحث: ${isolate(query)}. عرض كل تدوينات اليوميات`,
    },
  },

  marks: {
    colours: { sun: 'أصفر', leaf: 'أخضر', sky: 'أزرق' },
    selection: {
      name: 'النص المحدّد',
      highlight: { sun: 'تظليل بالأصفر', leaf: 'تظليل بالأخضر', sky: 'تظليل بالأزرق' },
      note: 'ملاحظة',
      available: 'اضغط Tab لتظليل النص المحدّد أو إضافة ملاحظة.',
    },
    highlighted: 'تم التظليل',
    removed: 'أُزيل التظليل',
    noteRemoved: 'أُزيلت الملاحظة',
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
    },
    markdown: {
      title: (journal) => `${isolate(journal)}: المحفوظات والملاحظات`,
      file: 'ملاحظات',
    },
    copy: 'نسخ',
  },

  missing: {
    page: {
      title: 'لا شيء في هذا العنوان',
      text: 'صفحات اليوميات هي تدويناتها والخريطة والدفتر والبحث والإعدادات.',
    },
    entry: {
      title: (slug) => `التدوينة ${isolate(slug)} غير موجودة هنا`,
      reason: 'ليست في اليوميات على هذا الجهاز. ربما لم تُكتب بعد، أو لم يحملها الموجز قط.',
    },
  },

  newEntries: {
    title: 'تدوينات جديدة',
    tell: 'إشعار هادئ لكل تدوينة جديدة',
    what: 'بلا صوت، ومرة واحدة لكل تدوينة: العنوان والمكان وأول الكلمات. يبحث المتصفح بين حين وآخر عن تدوينات جديدة والتطبيق مغلق، وقراءة التدوينة تزيل إشعارها.',
    isBlocked:
      'إشعارات هذه اليوميات محظورة، فلا يظهر شيء. لاستعادتها اسمح بها حيث يحفظ متصفحك أو جهازك إعدادات هذا الموقع أو التطبيق، ثم عُد إلى هنا.',
    isForgotten: 'سُحب الإذن بالإشعارات، فلا يظهر شيء. ضع علامة في المربع ليُطلب من جديد.',
    needsInstall:
      'لا يبحث هذا المتصفح عن تدوينات جديدة إلا لتطبيق مثبّت. حين تكون اليوميات على شاشتك الرئيسية يمكن إعلامك بها.',
    cannot: 'لا يبحث هذا المتصفح عن تدوينات جديدة والتطبيق مغلق. ستجدها هنا حين تفتحه.',
    failed: 'لم ينجح ذلك. حاول مجددًا مع اتصال بالشبكة.',
    quiet: 'ساعات الهدوء',
    quietNote: 'لا يظهر شيء خلالها، وما وصل يظهر بعدها.',
    from: 'من',
    until: 'إلى',
    count: 'عدد غير المقروء على أيقونة التطبيق',
    countNote: 'حيث يُظهر جهازك أعدادًا عليها. يُعاد العدّ كلما كان التطبيق مفتوحًا.',
  },

  noticed: {
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
  },

  paths: {
    unreadOf: (unread, all) =>
      unread === 0
        ? `قُرئ الكل: ${countEntries(all)}`
        : `${figure(unread)} من ${countOfEntries(all)} غير مقروءة`,
    pace: (entriesADay, day) =>
      `بمعدّل ${countOfEntries(entriesADay)} في اليوم تلحق بالحاضر في ${isolate(day)}.`,

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
  },

  places: {
    title: 'الأماكن',
    lead: 'أين كانت اليوميات',
    none: 'لا تذكر أي تدوينة مكانًا بعد.',
    nameless: (count) =>
      countArabic(count, {
        zero: 'كل تدوينة تذكر مكانًا.',
        one: 'تدوينة واحدة لا تذكر مكانًا.',
        two: 'تدوينتان لا تذكران مكانًا.',
        few: '# تدوينات لا تذكر مكانًا.',
        many: '# تدوينة لا تذكر مكانًا.',
        other: '# تدوينة لا تذكر مكانًا.',
      }),
    noCountry: 'بلا بلد مذكور',
    onMap: (place) => `${isolate(place)} على الخريطة`,
    older: 'عرض تدوينات أقدم',
  },

  record: {
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
        count === 0
          ? 'لم يُحكم في أيّ منها بعد'
          : countArabic(count, { other: 'حُكم في #، وهذا أقل من أن يدلّ' });
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
  },

  release: {
    version: (version, date) => `Waymark ${isolate(version)}، ${isolate(date)}`,
    whatIsNew: 'ما الجديد',
    whatIsNewIn: (version) => `ما الجديد في ${isolate(version)}`,
    isEnglish: 'هذه القائمة مكتوبة بالإنجليزية.',
    update: {
      name: 'تحديث',
      isReady: 'على هذا الجهاز إصدار أحدث من Waymark.',
      reload: 'إعادة التحميل الآن',
      later: 'لاحقًا',
    },
  },

  revisions: {
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

  rowMenu: {
    open: 'فتح',
    unsave: 'إزالة من المحفوظات',
    share: 'مشاركة…',
  },

  save: {
    save: 'حفظ',
    saveThis: 'حفظ هذه التدوينة',
    unsaveThis: 'إزالة من المحفوظات',
    saved: 'حُفظت',
    unsaved: 'لم تعد محفوظة',
    isSaved: 'محفوظة',
  },

  search: {
    title: 'البحث',
    field: 'كلمات البحث',
    placeholder: 'أي كلمة من أي تدوينة',
    help: 'يُبحث عن كل كلمة على هذا الجهاز. ضع الكلمات المتلاصقة بين ”علامتي اقتباس“.',
    filterHelp: (examples, excluded) =>
      `ضيّق البحث بالأزرار أعلاه، أو كتابةً: ${examples.map(isolate).join('، ')}. وعلامة الناقص قبل كلمة أو ”علامتي اقتباس“ أو عامل تصفية مباشرةً تستبعد التدوينات الموافقة: ${isolate(excluded)}.`,
    noWords: 'لا يمكن البحث إلا عن الكلمات والأرقام.',
    looking: 'جارٍ البحث…',
    failed: 'لا يمكن البحث في التدوينات على هذا الجهاز الآن.',
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
  },

  settings: {
    title: 'الإعدادات',
    theme: 'المظهر',
    type: 'حجم خط التدوينات ونوعه',
    language: 'اللغة',
    systemLanguage: (name) => `لغة النظام (${isolate(name)})`,
    languageNote: 'لغة Waymark نفسه. أما اليوميات فتبقى كما كُتبت.',
    languageMissing: 'هذه اللغة ليست على هذا الجهاز بعد، ولم تجلبها الشبكة.',
    onThisDevice: 'على هذا الجهاز',
    isReadyOffline: 'جاهز دون اتصال: كل الصفحات تُفتح بلا شبكة.',
    isNotReadyOffline: 'ليس جاهزًا دون اتصال بعد: ما زال تنزيل التطبيق جاريًا.',
    isPlainHttp:
      'عنوان http غير مشفّر: لا تحفظ المتصفحات عبره التطبيق للعمل دون اتصال، ولا تثبّته، ولا تشارك منه شيئًا، ولا تخبر بمكانك. كل ما عدا ذلك يعمل هنا، وما تصنعه محفوظ؛ أما الباقي فيأتي مع https.',
    isNotKept:
      'ليس جاهزًا دون اتصال: لم يحفظ هذا المتصفح التطبيق. النافذة الخاصة لا تحفظه، ولا جهاز بلا مساحة.',
    stored: (size) => `خُزّن نحو ${isolate(size)}، ومنها التطبيق والخريطة.`,
    isPromised: 'وعد المتصفح بالاحتفاظ بها.',
    isNotPromised: 'قد يمسحها المتصفح إذا ضاق الجهاز.',
    askToKeep: 'طلب الاحتفاظ بكل شيء',
    nowPromised: 'وعد المتصفح بالاحتفاظ بها',
    stillNotPromised: 'لم يَعِد المتصفح بذلك؛ التطبيق المثبّت يبقى أطول مدة',
    about: 'حول التطبيق',
    reading: (journal, author) =>
      `تقرأ ${author === null ? isolate(journal) : `${isolate(journal)} بقلم ${isolate(author)}`} عبر Waymark. لا يُرسل عنك شيء إلى أي مكان: لا حساب، ولا تعقّب، ولا طرف ثالث.`,
    aboutMap: `الخريطة مصنوعة من ${isolate('Natural Earth')}. رُسمت الحدود كما هي قائمة، لا كما يُطالَب بها في كل مكان.`,
    aboutType: 'نصوص اليوميات بخط Literata.',
    yourData: {
      title: 'بياناتك',
      what: 'ما قرأته وما حفظته، وأين توقّفت، وتظليلاتك وملاحظاتك، وأحكامك وتخميناتك، وإعداداتك: كلها على هذا الجهاز وحده. الملف يصونها وينقلها إلى جهاز آخر.',
      import: 'استيراد…',
      importAdds: 'يُضاف المستورد إلى ما هو هنا. وما هو أحدث هنا من علامات وإعدادات يبقى.',
    },
    imported: {
      parts: (parts) => `استُوردت ${parts}.`,
      nothing: 'كل ما في هذا الملف كان هنا من قبل.',
      readMarks: (count) =>
        countArabic(count, {
          zero: 'لا علامات قراءة',
          one: 'علامة قراءة واحدة',
          two: 'علامتا قراءة',
          few: '# علامات قراءة',
          many: '# علامة قراءة',
          other: '# علامة قراءة',
        }),
      positions: (count) =>
        countArabic(count, {
          zero: 'لا مواضع قراءة',
          one: 'موضع قراءة واحد',
          two: 'موضعا قراءة',
          few: '# مواضع قراءة',
          many: '# موضع قراءة',
          other: '# موضع قراءة',
        }),
      saved: (count) =>
        countArabic(count, {
          zero: 'لا تدوينات محفوظة',
          one: 'تدوينة محفوظة واحدة',
          two: 'تدوينتان محفوظتان',
          few: '# تدوينات محفوظة',
          many: '# تدوينة محفوظة',
          other: '# تدوينة محفوظة',
        }),
      highlights: (count) =>
        countArabic(count, {
          zero: 'لا تظليلات ولا ملاحظات',
          one: 'تظليل أو ملاحظة واحدة',
          two: 'تظليلان أو ملاحظتان',
          few: '# تظليلات وملاحظات',
          many: '# تظليلًا وملاحظة',
          other: '# تظليل وملاحظة',
        }),
      judgements: (count) =>
        countArabic(count, {
          zero: 'لا أحكام ولا تخمينات',
          one: 'حكم أو تخمين واحد',
          two: 'حكمان أو تخمينان',
          few: '# أحكام وتخمينات',
          many: '# حكمًا وتخمينًا',
          other: '# حكم وتخمين',
        }),
      settings: (count) =>
        countArabic(count, {
          zero: 'لا إعدادات',
          one: 'إعداد واحد',
          two: 'إعدادان',
          few: '# إعدادات',
          many: '# إعدادًا',
          other: '# إعداد',
        }),
    },
    refused: {
      notABackup: 'هذا ليس ملفًّا صدّره Waymark. لم يتغيّر شيء.',
      newerVersion: 'كتب هذا الملف إصدارٌ أحدث من Waymark. حدّث هذا الإصدار ثم استورد مجددًا. لم يتغيّر شيء.',
      otherJournal: (title) =>
        `${title === null ? 'هذا الملف ليوميات أخرى.' : `هذا الملف ليوميات أخرى: ${isolate(title)}.`} لم يتغيّر شيء.`,
      broken: (part) => `هذا الملف تالف: تتعذّر قراءة «${isolate(part)}» فيه. لم يتغيّر شيء.`,
      tooLarge: 'هذا الملف أكبر من أن يكون ملفًّا صدّره Waymark. لم يتغيّر شيء.',
      storageFailed: 'تعذّر على هذا المتصفح حفظ ما في الملف. لم يتغيّر شيء.',
    },
  },

  share: {
    share: 'مشاركة',
    copyLink: 'نسخ الرابط',
    linkCopied: 'نُسخ الرابط',
    linkNotCopied: (url) => `تعذّر النسخ في هذا المتصفح. الرابط هو ${isolate(url)}`,
  },

  shareImage: {
    title: 'مشاركة كصورة',
    note: 'تُرسم على هذا الجهاز. حدّد كلمات في التدوينة أولًا لتظهر عليها.',
    drawing: 'جارٍ رسم الصورة.',
    alt: (entry, where, quote) => `${heading(entry, where)}، مع خريطة صغيرة: «${isolate(quote)}»`,
    altWithoutMap: (entry, where, quote) => `${heading(entry, where)}: «${isolate(quote)}»`,
    save: 'حفظ بصيغة PNG',
    saved: 'سُلّمت الصورة إلى متصفحك.',
    failed: 'تعذّر على هذا المتصفح رسم الصورة.',
  },

  shared: {
    ask: 'عن أي توقّع يقول شيئًا؟',
    evidence: 'ينتظر العنوان في الدفتر دليلًا على ما تختاره، ويُرفق بالحكم الذي تصدره هناك.',
    nothingDue: 'لا توقّع ينتظر حكمًا الآن. ولم يُحفظ العنوان في أي مكان.',
    toLedger: 'إلى الدفتر',
    noAddress: 'لا عنوان ويب فيما شُورك.',
    search: 'البحث عنه في اليوميات',
    fileGone: 'تعذّرت قراءة الملف. لم يتغيّر شيء.',
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

  stored: {
    title: 'المخزّن',
    counting: 'جارٍ العدّ…',
    kinds: {
      journal: 'التدوينات',
      pictures: 'الصور وقطع الخريطة',
      made: 'ما صنعته',
      finding: 'البحث والخيوط',
      app: 'التطبيق وخريطته',
    },
    counts: {
      journal: countEntries,
      pictures: (count) =>
        countArabic(count, {
          zero: 'لا صور',
          one: 'صورة واحدة',
          two: 'صورتان',
          few: '# صور',
          many: '# صورة',
          other: '# صورة',
        }),
      made: (count) =>
        countArabic(count, {
          zero: 'لا علامات ولا ملاحظات',
          one: 'علامة أو ملاحظة واحدة',
          two: 'علامتان أو ملاحظتان',
          few: '# علامات وملاحظات',
          many: '# علامة وملاحظة',
          other: '# علامة وملاحظة',
        }),
    },
    underSize: (size) => `أقل من ${isolate(size)}`,
    remove: 'إزالة…',
    removeKind: (kind) => `إزالة: ${isolate(kind)}`,
    removeAll: 'إزالة كل شيء…',
    cancel: 'إبقاء',
    exportFirst: 'تصدير ما صنعته أولًا',
    pictures: {
      title: 'إزالة الصور؟',
      text: 'تُظهر التدوينات وصف صورها حتى تُعرض الصور ثانية والشبكة متاحة.',
      act: 'إزالة الصور',
      done: 'أُزيلت الصور',
    },
    journal: {
      title: 'إزالة التدوينات؟',
      text: 'تبقى علاماتك وملاحظاتك. ويعيد التحقّق القادم ما بقي من التدوينات في موجز اليوميات.',
      onlyHere: (count) =>
        countArabic(count, {
          zero: 'كل التدوينات ما زالت في الموجز.',
          one: 'تدوينة واحدة لم تعد في الموجز ولن ترجع.',
          two: 'تدوينتان لم تعودا في الموجز ولن ترجعا.',
          few: '# تدوينات لم تعد في الموجز ولن ترجع.',
          many: '# تدوينة لم تعد في الموجز ولن ترجع.',
          other: '# تدوينة لم تعد في الموجز ولن ترجع.',
        }),
      act: 'إزالة التدوينات',
      done: 'أُزيلت التدوينات',
    },
    made: {
      title: 'إزالة ما صنعته؟',
      text: 'علامات القراءة والمواضع التي توقفت عندها والتدوينات المحفوظة والتظليلات والملاحظات والأحكام والتخمينات. تبقى إعداداتك. يمكنك التراجع بعدها، هنا أو في القائمة.',
      act: 'إزالة ما صنعته',
      done: (count) =>
        countArabic(count, {
          zero: 'لم يُزل شيء',
          one: 'أُزيل سجل واحد',
          two: 'أُزيل سجلان',
          few: 'أُزيلت # سجلات',
          many: 'أُزيل # سجلًا',
          other: 'أُزيل # سجل',
        }),
    },
    everything: {
      title: 'إزالة كل شيء؟',
      text: 'تُزال من هذا الجهاز التدوينات والصور وكل ما صنعته وإعداداتك والتطبيق نفسه. لا يمكن التراجع عن ذلك.',
      act: 'إزالة كل شيء',
    },
    failed: 'تعذّر على هذا المتصفح إزالتها. لم يتغيّر شيء.',
  },

  threads: {
    title: 'الخيوط',
    lead: 'ما تعود إليه اليوميات',
    find: 'خيوط في اسمها',
    findExample: 'اسم أو شيء',
    none: 'لا شيء يتكرّر بعد. تُكتشف الخيوط على هذا الجهاز بعد وصول التدوينات.',
    noneFound: 'لا خيط بهذا الاسم.',
    kinds: {
      name: 'الأسماء',
      subject: 'الأشياء',
      place: `الأماكن، في نطاق ${nearKm} كم`,
      light: 'الضوء',
      state: 'الأحوال',
    },
    entriesCounted: (count) =>
      countArabic(count, {
        zero: 'تدوينة',
        one: 'تدوينة',
        two: 'تدوينتان',
        few: 'تدوينات',
        many: 'تدوينة',
        other: 'تدوينة',
      }),
    all: 'كل الخيوط',
    onMap: 'على الخريطة وخطّها الزمني',
    missing: 'لا يوجد هذا الخيط',
    missingText: 'لا خيط بهذا الاسم في التدوينات على هذا الجهاز. ربما جاء من يوميات أخرى.',

    met: (count) => `يرد في ${countOfEntries(count)}`,
    nearPlace: (count, place) => `${written(count)} على أقل من ${nearKm} كم من ${isolate(place)}`,
    inState: (count, state) => `${countEntries(count)} بحال «${isolate(state)}»`,
    atDawn: (count) => `${written(count)} عند الفجر`,
    atDusk: (count) => `${written(count)} عند الغسق`,
    atNight: (count) => `${written(count)} ليلًا`,
    underMidnightSun: (count) => `${written(count)} تحت شمس منتصف الليل`,
    byLight: (count, light) => `${written(count)} على ضوء: ${isolate(light)}`,
  },

  type: {
    title: 'الخط والمظهر',
    sample: 'نموذج',
    size: 'حجم النص',
    sizeNow: (percent) => `حجم النص ${isolate(percent)}`,
    smaller: 'نص أصغر',
    larger: 'نص أكبر',
    face: 'نوع الخط',
    faces: { serif: 'Literata', sans: 'خط النظام', lexend: 'Lexend' },
    faceNote: 'رُسم Lexend عريضًا متساويًا لمن يعانون عُسر القراءة.',
    leading: 'تباعد الأسطر',
    leadings: { tight: 'ضيّق', normal: 'عادي', loose: 'واسع', looser: 'أوسع' },
    measure: 'طول السطر',
    measures: { narrow: 'قصير', normal: 'عادي', wide: 'طويل' },
    alignment: 'المحاذاة',
    alignments: { start: 'حرّة', justify: 'مضبوطة' },
    theme: 'المظهر',
    themes: {
      system: 'كالنظام',
      light: 'فاتح',
      sepia: 'بنّي دافئ',
      dark: 'داكن',
      black: 'أسود',
      contrast: 'تباين عالٍ',
    },
    reset: 'العودة إلى خط اليوميات',
    isReset: 'عاد الخط إلى خط اليوميات.',
  },

  ui: {
    skipToText: 'إلى النص',
    tryAgain: 'محاولة أخرى',
    partMissing: 'هذا الجزء من Waymark ليس على هذا الجهاز بعد، ولم تجلبه الشبكة.',
    notKept: 'تعذّر حفظه على هذا الجهاز.',
    markedRead: 'عُلّمت كمقروءة',
    markedUnread: 'عُلّمت كغير مقروءة',
    justNow: 'الآن',
    lights: { dawn: 'الفجر', dusk: 'الغسق', night: 'الليل', 'midnight sun': 'شمس منتصف الليل' },
    near: (place) => `قرب ${isolate(place)}`,
    undo: 'تراجع',
    undone: 'تم التراجع',
    allEntries: 'كل التدوينات',
    comma: '، ',
  },

  verdict: {
    'came-true': 'تحقّق',
    partly: 'جزئيًّا',
    'did-not': 'لم يتحقّق',
    'cannot-tell': 'لا يُعرف',
  },

  written: {
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
  },
};

const events = { sunrise: 'شروق الشمس', sunset: 'غروب الشمس' };

const minuteWords = {
  10: 'عشر دقائق',
  20: 'عشرين دقيقة',
  30: 'نصف ساعة',
  40: 'أربعين دقيقة',
  50: 'خمسين دقيقة',
  60: 'ساعة',
  90: 'ساعة ونصف',
};

const dayWords: Record<DayPart, string> = {
  'early-morning': 'في ضوء الصباح الباكر',
  'late-morning': 'في ضوء الضحى',
  midday: 'في ضوء الظهيرة',
  'early-afternoon': 'في ضوء أول العصر',
  'late-afternoon': 'في ضوء آخر العصر',
  evening: 'في ضوء المساء',
};

const nightWords: Record<NightPart, string> = {
  evening: 'في عتمة أول الليل',
  middle: 'في منتصف الليل',
  morning: 'في العتمة قبل الصباح',
};

function inLight(light: Light): string {
  switch (light.kind) {
    case 'around':
      return `عند ${events[light.event]}`;
    case 'before':
      return `قبل ${events[light.event]} بنحو ${minuteWords[light.minutes]}`;
    case 'after':
      return `بعد ${events[light.event]} بنحو ${minuteWords[light.minutes]}`;
    case 'day':
      return light.hasSunset ? dayWords[light.part] : `${dayWords[light.part]}، في يوم بلا غروب`;
    case 'night':
      return nightWords[light.part];
    case 'bright-night':
      return 'في شفق ليلة مضيئة';
    case 'midnight-sun':
      return 'تحت شمس منتصف الليل';
    case 'polar-twilight':
      return 'في شفق ظهيرة الليل القطبي';
    case 'polar-night':
      return 'في الليل القطبي';
  }
}
