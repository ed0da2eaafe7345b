import { foldText } from '../model/fold-text.ts';

const folded = new Map<string, string>();
/** Past this, the words are not a journal's vocabulary any more, and memory counts. */
const wordsAtMost = 100_000;

/** {@link foldText} for a single word, remembered: ten thousand entries are written in some ten thousand words. */
export function foldWord(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  if (folded.size >= wordsAtMost) folded.clear();
  const fresh = foldText(word);
  folded.set(word, fresh);
  return fresh;
}
