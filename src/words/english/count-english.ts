import { countWordsIn } from '../count-words.ts';

/** How many, in English. */
export const countEnglish = countWordsIn('en');
