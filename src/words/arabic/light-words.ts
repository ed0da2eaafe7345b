import type { DayPart, Light, NightPart } from '../../model/light-at.ts';
import type { Catalogue } from '../catalogue.ts';

export const lightWords: Catalogue['light'] = {
  written: (light) => `كُتبت ${inLight(light)}`,
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
