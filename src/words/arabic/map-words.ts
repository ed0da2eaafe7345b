import type { Catalogue } from '../catalogue.ts';
import { countArabic } from './count-arabic.ts';
import { countEntries, countOfEntries } from './count-entries.ts';
import { isolate } from './isolate.ts';

const figure = (count: number) => countArabic(count, { other: '#' });

export const mapWords: Catalogue['map'] = {
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

  comma: '، ',
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
    noneSeen: 'لا تدوينة من هذه الأيام في هذا الجزء من الخريطة.',
    noneInRange: 'لم تُكتب أي تدوينة في هذه الأيام.',
    count: (listed, all, days) => `${figure(listed)} من ${countOfEntries(all)} · ${isolate(days)}`,
    onlySeen: 'ما تُظهره الخريطة فقط',
    grabber: 'قائمة التدوينات',
    moreOfMap: 'إظهار المزيد من الخريطة',
    moreOfList: 'إظهار المزيد من القائمة',
  },

  place: {
    around: (town) => `حول ${isolate(town)}`,
    here: 'هنا',
    count: countEntries,
    older: 'عرض تدوينات أقدم',
  },

  sheet: {
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
    note: 'يُحسب على هذا الجهاز. مكانك لا يُحفظ ولا يُرسل.',
    asking: 'جارٍ سؤال الجهاز عن مكانه…',
    tryAgain: 'محاولة أخرى',
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
    previous: 'التدوينة السابقة',
    next: 'التدوينة التالية',
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
};
