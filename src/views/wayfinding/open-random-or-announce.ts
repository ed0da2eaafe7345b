import { announce } from '../../state/announce.ts';
import { openRandomEntry } from '../../state/journal/random-entry.ts';
import { wordsIn } from '../../state/words-in.ts';
import { pathsWords } from '../../words/english/list/paths-words.ts';

const words = wordsIn('paths', pathsWords);

/** Opens a random entry, or announces that there is no other. */
export async function openRandomOrAnnounce(): Promise<void> {
  if (!(await openRandomEntry())) announce(words().noOther);
}
