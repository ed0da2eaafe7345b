import { wordsIn } from '../../state/words-in.ts';
import { marksWords } from '../../words/english/entry/marks-words.ts';

/** What is said of highlights and notes, in the language of the moment. */
export const wordsOfMarks = wordsIn('marks', marksWords);
