import { type CountWords, countWordsIn } from '../count-words.ts';

const countByRules = countWordsIn('en');

/**
 * How many, in English. Most first screens say a number of it, and nearly all of those are whole and below a thousand:
 * they are said without the browser's rules, which take a slow phone a fifth of its first screen to make.
 */
export const countEnglish: CountWords = (count, forms) =>
  Number.isInteger(count) && count >= 0 && count < 1_000
    ? ((count === 1 && forms.one) || forms.other).replace('#', String(count))
    : countByRules(count, forms);

/** `1 entry`, `2 entries`. */
export const countEntries = (count: number) => countEnglish(count, { one: '# entry', other: '# entries' });
