/**
 * How much two texts say with the same words, 0 … 1: the words that both have, counted as often as both have them, as
 * a share of all. In Chinese and Japanese each character counts as a word. Two texts without words are equal. Linear.
 * L. R. Dice, "Measures of the amount of ecologic association between species", Ecology 26 (1945).
 */
export function wordOverlap(left: string, right: string): number {
  const [leftWords, rightWords] = [wordsOf(left), wordsOf(right)];
  const all = leftWords.length + rightWords.length;
  return all === 0 ? 1 : (2 * countShared(leftWords, rightWords)) / all;
}

/** Like {@link wordOverlap}, but as a share of the shorter text: 1 if the longer one has all of it. */
export function wordsHeld(left: string, right: string): number {
  const [leftWords, rightWords] = [wordsOf(left), wordsOf(right)];
  const fewest = Math.min(leftWords.length, rightWords.length);
  return fewest === 0 ? 1 : countShared(leftWords, rightWords) / fewest;
}

function countShared(leftWords: readonly string[], rightWords: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of leftWords) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of rightWords) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    shared += 1;
  }
  return shared;
}

const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}])+/gu;

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(word) ?? [];
}
