import type { Catalogue } from '../catalogue.ts';

export const storageWords: Catalogue['storage'] = {
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
};
