import { foldText } from '../model/fold-text.ts';

/** {@link foldText} for a single word, remembered: ten thousand entries are written in some ten thousand words. */
export const foldWord = remembered(foldText);

/** The same without a possessive ending: `Nives’s` → `nives`. */
export const foldStem = remembered((word) => foldText(word).replace(/'s?$/, ''));

/** Past this, the words are not a journal's vocabulary any more, and memory counts. */
const wordsAtMost = 100_000;

function remembered(fold: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    let folded = known.get(word);
    if (folded === undefined) {
      if (known.size >= wordsAtMost) known.clear();
      folded = fold(word);
      known.set(word, folded);
    }
    return folded;
  };
}
