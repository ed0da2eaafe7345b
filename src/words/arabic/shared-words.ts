import type { Catalogue } from '../catalogue.ts';

export const sharedWords: Catalogue['shared'] = {
  ask: 'عن أي توقّع يقول شيئًا؟',
  evidence: 'ينتظر العنوان في الدفتر دليلًا على ما تختاره، ويُرفق بالحكم الذي تصدره هناك.',
  nothingDue: 'لا توقّع ينتظر حكمًا الآن. ولم يُحفظ العنوان في أي مكان.',
  toLedger: 'إلى الدفتر',
  noAddress: 'لا عنوان ويب فيما شُورك.',
  search: 'البحث عنه في اليوميات',
  fileGone: 'تعذّرت قراءة الملف. لم يتغيّر شيء.',
};
