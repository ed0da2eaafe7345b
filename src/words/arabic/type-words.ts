import type { Catalogue } from '../catalogue.ts';
import { isolate } from './isolate.ts';

export const typeWords: Catalogue['type'] = {
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
  undo: 'تراجع',
};
