import type { Catalogue } from '../catalogue.ts';

export const verdictWords: Catalogue['verdict'] = {
  'came-true': 'Eingetroffen',
  partly: 'Teilweise',
  'did-not': 'Ausgeblieben',
  'cannot-tell': 'Unklar',
};
