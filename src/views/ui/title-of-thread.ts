import type { Thread } from '../../model/thread.ts';
import { wordsIn } from '../../state/words-in.ts';
import { uiWords } from '../../words/english/ui-words.ts';

const words = wordsIn('ui', uiWords);

/** What a thread is called where its name stands alone, as in a heading or a link. */
export function titleOfThread({ kind, name }: Pick<Thread, 'kind' | 'name'>): string {
  return kind === 'place' ? words().near(name) : name.charAt(0).toUpperCase() + name.slice(1);
}
