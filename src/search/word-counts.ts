/** How an entry uses a word. */
export interface WordCount {
  /** Folded. */
  word: string;
  count: number;
  /** How often it stood where a noun stands. */
  nouns: number;
  /** How often it stood in a closing line. */
  closing: number;
}

/** Counts as one text: ten thousand entries' worth of them as objects would weigh on a phone. */
export function packWords(counts: Iterable<WordCount>): string {
  return Array.from(counts, ({ word, count, nouns, closing }) => `${word} ${count} ${nouns} ${closing}`).join(
    '\n',
  );
}

/** The counts out of {@link packWords}, one after the other. */
export function eachWord(packed: string, use: (count: WordCount) => void): void {
  if (packed === '') return;
  for (const line of packed.split('\n')) {
    const [word = '', count, nouns, closing] = line.split(' ');
    use({ word, count: Number(count), nouns: Number(nouns), closing: Number(closing) });
  }
}
