import type { Catalogue } from '../catalogue.ts';

export const entryMenuWords: Catalogue['entryMenu'] = {
  title: 'المزيد',
  type: 'الخط والمظهر',
  print: 'طباعة',
  keepAwake: 'إبقاء الشاشة مضاءة',
  keepAwakeNote: 'أثناء قراءة التدوينات',
  noKeepAwake: 'لا يستطيع هذا المتصفح إبقاء الشاشة مضاءة.',
  shareImage: 'مشاركة كصورة',
};
