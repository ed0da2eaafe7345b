import type { Catalogue } from '../catalogue.ts';
import { countArabic } from './count-arabic.ts';
import { isolate } from './isolate.ts';

export const settingsWords: Catalogue['settings'] = {
  title: 'الإعدادات',
  theme: 'المظهر',
  type: 'حجم خط التدوينات ونوعه',
  language: 'اللغة',
  systemLanguage: (name) => `لغة النظام (${isolate(name)})`,
  languageNote: 'لغة Waymark نفسه. أما اليوميات فتبقى كما كُتبت.',
  languageMissing: 'هذه اللغة ليست على هذا الجهاز بعد، ولم تجلبها الشبكة.',
  onThisDevice: 'على هذا الجهاز',
  isReadyOffline: 'جاهز دون اتصال: كل الصفحات تُفتح بلا شبكة.',
  isNotReadyOffline: 'ليس جاهزًا دون اتصال بعد: ما زال حفظ التطبيق جاريًا.',
  isPlainHttp:
    'عنوان http غير مشفّر: لا تحفظ المتصفحات عبره التطبيق للعمل دون اتصال، ولا تثبّته، ولا تشارك منه شيئًا، ولا تخبر بمكانك. كل ما عدا ذلك يعمل هنا، وما تصنعه محفوظ؛ أما الباقي فيأتي مع https.',
  isNotKept: 'ليس جاهزًا دون اتصال: لم يحفظ هذا المتصفح التطبيق. النافذة الخاصة لا تحفظه، ولا جهاز بلا مساحة.',
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
    exportAll: 'تصدير ما صنعته',
    import: 'استيراد…',
    importFile: 'استيراد ملف',
    importAdds: 'يُضاف المستورد إلى ما هو هنا. وما هو أحدث هنا من علامات وإعدادات يبقى.',
    exported: 'سُلّم الملف إلى متصفحك.',
    notExported: 'لم يسمح هذا المتصفح بقراءة مخزنه.',
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
};
