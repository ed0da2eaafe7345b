import { wordsIn } from '../state/words-in.ts';
import { writtenWords } from '../words/english/written-words.ts';

const words = wordsIn('written', writtenWords);

/** Says of a page that is too short for all there is that it is, and where the rest stands. */
export function NewestOnly({ shown, size }: { shown: number; size: number }) {
  return shown < size ? <p class="plain-note">{words().newestOnly(shown)}</p> : null;
}
