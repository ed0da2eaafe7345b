import type { Catalogue } from '../catalogue.ts';

export const verdictWords: Catalogue['verdict'] = {
  'came-true': 'Se cumplió',
  partly: 'En parte',
  'did-not': 'No se cumplió',
  'cannot-tell': 'No se sabe',
};
