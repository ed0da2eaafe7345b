import type { Catalogue } from '../catalogue.ts';

export const verdictWords: Catalogue['verdict'] = {
  'came-true': '的中',
  partly: '一部的中',
  'did-not': '外れ',
  'cannot-tell': '判定不能',
};
