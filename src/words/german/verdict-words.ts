import type { Catalogue } from '../catalogue.ts';

export const verdictWords: Catalogue['verdict'] = {
  'came-true': 'Erfüllt',
  partly: 'Teilweise',
  'did-not': 'Unerfüllt',
  'cannot-tell': 'Unklar',
};
