import type { Catalogue } from '../catalogue.ts';

export const verdictWords: Catalogue['verdict'] = {
  'came-true': 'تحقّق',
  partly: 'جزئيًّا',
  'did-not': 'لم يتحقّق',
  'cannot-tell': 'لا يُعرف',
};
