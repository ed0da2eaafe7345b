import type { Catalogue } from '../catalogue.ts';
import { countArabic } from './count-arabic.ts';
import { isolate } from './isolate.ts';

export const ledgerWords: Catalogue['ledger'] = {
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

  comma: '، ',
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
  undo: 'تراجع',
  undone: 'تم التراجع',
  notKept: 'تعذّر حفظه على هذا الجهاز.',
};
