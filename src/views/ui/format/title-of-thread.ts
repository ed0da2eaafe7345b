import type { Thread } from '../../../model/journal/thread.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { uiWords } from '../../../words/english/ui-words.ts';

const words = wordsIn('ui', uiWords);

type Named = Pick<Thread, 'kind' | 'name'>;

/** A thread's name as the reader sees it: the journal's own word, except for the light, which Waymark names. */
export function nameOfThread({ kind, name }: Named): string {
  const lights: Readonly<Record<string, string>> = words().lights;
  return kind === 'light' ? (lights[name] ?? name) : name;
}

/** A thread's name where it is by itself, as in a heading or a link. */
export function titleOfThread(thread: Named): string {
  const name = nameOfThread(thread);
  return thread.kind === 'place' ? words().near(name) : name.charAt(0).toUpperCase() + name.slice(1);
}
