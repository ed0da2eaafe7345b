import { countWordsIn } from '../count-words.ts';

/** How many, in Arabic: six categories; one and two are said by the noun’s own form. */
export const countArabic = countWordsIn('ar');
