import { uiWords } from '../words/english/ui-words.ts';
import { announce } from './announce.ts';
import { wordsIn } from './words-in.ts';

const words = wordsIn('ui', uiWords);

/** What the device did not store must not look stored: announces it if the act fails, and rejects as the act did. */
export async function announceFailure<T>(act: Promise<T>, sentence = () => words().notKept): Promise<T> {
  try {
    return await act;
  } catch (error) {
    announce(sentence());
    throw error;
  }
}
