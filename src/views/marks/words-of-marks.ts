import { wordsIn } from '../../state/words-in.ts';
import { marksWords } from '../../words/english/entry/marks-words.ts';

/** The words about highlights and notes in the current language. */
export const wordsOfMarks = wordsIn('marks', marksWords);
