import { countWordsIn } from '../count-words.ts';

/** How many, in French. */
export const countFrench = countWordsIn('fr');
