import type { Catalogue } from '../catalogue.ts';

export const verdictWords: Catalogue['verdict'] = {
  'came-true': 'Réalisé',
  partly: 'En partie',
  'did-not': 'Démenti',
  'cannot-tell': 'On ne sait pas',
};
