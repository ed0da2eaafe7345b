import type { Catalogue } from '../catalogue.ts';
import { isolate } from './isolate.ts';

export const listenWords: Catalogue['listen'] = {
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
};
