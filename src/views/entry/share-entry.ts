import type { Entry } from '../../model/entry.ts';
import { announce } from '../../state/announce.ts';
import { journalTitle } from '../../state/signals.ts';
import { wordsIn } from '../../state/words-in.ts';
import { entryWords } from '../../words/english/entry-words.ts';
import { addressOf } from '../ui/address-of.ts';
import type { Shared } from './share-targets.ts';

const words = wordsIn('entry', entryWords);

/** What is handed on of an entry: a line about it, and its address. */
export function sharedOf(entry: Entry): Shared {
  const where = entry.place ? `, ${entry.place.split(',')[0]}` : '';
  return { text: `${entry.title}${where} · ${journalTitle.value}`, url: addressOf(entry) };
}

/** By the system's own sheet; where that does not come, the link is copied. */
export async function shareBySystem({ text, url }: Shared): Promise<void> {
  try {
    await navigator.share({ title: text, url });
  } catch (error) {
    // The reader closed the sheet: that is an answer, not a failure.
    if (error instanceof DOMException && error.name === 'AbortError') return;
    await copyLink({ text, url });
  }
}

/** Copies the link and says so; where the browser refuses, the link itself is said. */
export async function copyLink({ url }: Shared): Promise<void> {
  try {
    await navigator.clipboard.writeText(url);
    announce(words().linkCopied);
  } catch (error) {
    if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
    announce(words().linkNotCopied(url));
  }
}
