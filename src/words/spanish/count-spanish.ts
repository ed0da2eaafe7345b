import { countWordsIn } from '../count-words.ts';

/** How many, in Spanish. */
export const countSpanish = countWordsIn('es');
