import type { Entry } from '../entry/entry.ts';
import { hasWords } from '../entry/has-words.ts';
import { countWords, plainText } from '../entry/plain-text.ts';

type Text = Pick<Entry, 'body' | 'noticed' | 'expects'>;

/**
 * How much of what `stored` says is missing from a newer text of the same entry, `now`: all of its words, or, if it
 * had none, all of its pictures and links; most, if less than half as many words are left; else null. Titles don't
 * count: a lost tag can leave a whole text in one. Pure, linear in both texts.
 */
export function lostWords(stored: Text, now: Text): 'all' | 'most' | null {
  if (!saysAnything(stored)) return stored.body.length > 0 && now.body.length === 0 ? 'all' : null;
  if (!saysAnything(now)) return 'all';
  const [before, left] = [wordsOf(stored), wordsOf(now)];
  // Half of a tag may be left of a text, which consists of signs and is not a word.
  if (before > 0 && left === 0) return 'all';
  return 2 * left < before ? 'most' : null;
}

function saysAnything({ body, noticed, expects }: Text): boolean {
  return noticed !== null || expects !== null || body.some(hasWords);
}

function wordsOf({ body, noticed, expects }: Text): number {
  return countWords([plainText(body), noticed ?? '', expects ?? ''].join('\n'));
}
