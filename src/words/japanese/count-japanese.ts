import { countWordsIn } from '../count-words.ts';

/** How many, in Japanese. */
export const countJapanese = countWordsIn('ja');
