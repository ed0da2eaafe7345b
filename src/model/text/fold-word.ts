import { foldForSearch } from './fold-for-search.ts';
import { foldText } from './fold-text.ts';

/** {@link foldText} for a single word, cached: ten thousand entries consist of some ten thousand words. */
export const foldWord = remembered(foldText);

/** Combining accents, Hebrew and Arabic vowel signs, the Arabic elongation sign. */
const signs = /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u0652\u0670]/g;

/** A word as it is in the index and in queries. */
export const foldTerm = remembered((word) => foldForSearch(word).replace(signs, ''));

/** Like {@link foldWord}, without a possessive ending: `Nives’s` → `nives`. */
export const foldStem = remembered((word) => foldText(word).replace(/'s?$/, ''));

/** Beyond this, the words are not a journal's vocabulary any more, and memory matters. */
const maxWords = 100_000;

function remembered(fold: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    let folded = known.get(word);
    if (folded === undefined) {
      if (known.size >= maxWords) known.clear();
      folded = fold(word);
      known.set(word, folded);
    }
    return folded;
  };
}
