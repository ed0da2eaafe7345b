import type { Catalogue } from '../catalogue.ts';
import { isolate } from './isolate.ts';

const heading = (entry: string, where: string) =>
  where === '' ? isolate(entry) : `${isolate(entry)}، ${isolate(where)}`;

export const shareImageWords: Catalogue['shareImage'] = {
  title: 'مشاركة كصورة',
  note: 'تُرسم على هذا الجهاز. حدّد كلمات في التدوينة أولًا لتظهر عليها.',
  drawing: 'جارٍ رسم الصورة.',
  alt: (entry, where, quote) => `${heading(entry, where)}، مع خريطة صغيرة: «${isolate(quote)}»`,
  altWithoutMap: (entry, where, quote) => `${heading(entry, where)}: «${isolate(quote)}»`,
  share: 'مشاركة',
  save: 'حفظ بصيغة PNG',
  saved: 'سُلّمت الصورة إلى متصفحك.',
  failed: 'تعذّر على هذا المتصفح رسم الصورة.',
};
