/** How an entry uses a word. */
export interface WordCount {
  /** Folded. */
  word: string;
  count: number;
  /** How often it occurred in the position of a noun. */
  nouns: number;
  /** How often it occurred in a closing line. */
  closing: number;
}

/** Packs counts into one text: those of ten thousand entries as objects would be too much for a phone. */
export function packWords(counts: Iterable<WordCount>): string {
  return Array.from(counts, ({ word, count, nouns, closing }) => `${word} ${count} ${nouns} ${closing}`).join(
    '\n',
  );
}

/** Calls `use` for each count in the result of {@link packWords}. */
export function eachWord(packed: string, use: (count: WordCount) => void): void {
  if (packed === '') return;
  for (const line of packed.split('\n')) {
    const [word = '', count, nouns, closing] = line.split(' ');
    use({ word, count: Number(count), nouns: Number(nouns), closing: Number(closing) });
  }
}
