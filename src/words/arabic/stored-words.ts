import type { Catalogue } from '../catalogue.ts';
import { countArabic } from './count-arabic.ts';
import { countEntries } from './count-entries.ts';
import { isolate } from './isolate.ts';

export const storedWords: Catalogue['stored'] = {
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
  exported: 'سُلّم الملف إلى متصفحك.',
  notExported: 'لم يسمح هذا المتصفح بقراءة مخزنه.',
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
  undo: 'تراجع',
  everything: {
    title: 'إزالة كل شيء؟',
    text: 'تُزال من هذا الجهاز التدوينات والصور وكل ما صنعته وإعداداتك والتطبيق نفسه. لا يمكن التراجع عن ذلك.',
    act: 'إزالة كل شيء',
  },
  failed: 'تعذّر على هذا المتصفح إزالتها. لم يتغيّر شيء.',
};
