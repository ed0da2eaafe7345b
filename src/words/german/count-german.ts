import { countWordsIn } from '../count-words.ts';

/** How many, in German. */
export const countGerman = countWordsIn('de');
