import type { Catalogue } from '../catalogue.ts';
import { isolate } from './isolate.ts';

export const uiWords: Catalogue['ui'] = {
  skipToText: 'إلى النص',
  tryAgain: 'محاولة أخرى',
  partMissing: 'هذا الجزء من Waymark ليس على هذا الجهاز بعد، ولم تجلبه الشبكة.',
  update: {
    name: 'تحديث',
    isReady: 'على هذا الجهاز إصدار أحدث من Waymark.',
    reload: 'إعادة التحميل الآن',
    later: 'لاحقًا',
  },
  notKept: 'تعذّر حفظه على هذا الجهاز.',
  markedRead: 'عُلّمت كمقروءة',
  markedUnread: 'عُلّمت كغير مقروءة',
  justNow: 'الآن',
  lights: { dawn: 'الفجر', dusk: 'الغسق', night: 'الليل', 'midnight sun': 'شمس منتصف الليل' },
  near: (place) => `قرب ${isolate(place)}`,
};
