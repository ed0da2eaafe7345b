import type { Catalogue } from '../catalogue.ts';

export const verdictWords: Catalogue['verdict'] = {
  'came-true': 'Acertó',
  partly: 'En parte',
  'did-not': 'No acertó',
  'cannot-tell': 'No se sabe',
};
