import type { Entry } from '../../../model/entry/entry.ts';
import { announce } from '../../../state/announce.ts';
import { journalTitle } from '../../../state/signals.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { shareWords } from '../../../words/english/entry/share-words.ts';
import { addressOf } from '../../ui/format/address-of.ts';
import type { Shared } from './share-targets.ts';

const words = wordsIn('share', shareWords);

/** What is shared of an entry: a line about it, and its address. */
export function sharedOf(entry: Entry): Shared {
  const where = entry.place ? `, ${entry.place.split(',')[0]}` : '';
  return { text: `${entry.title}${where} · ${journalTitle.value}`, url: addressOf(entry) };
}

/** Opens the system's share sheet; if that fails, copies the link. */
export async function shareBySystem({ text, url }: Shared): Promise<void> {
  try {
    await navigator.share({ title: text, url });
  } catch (error) {
    // The reader closed the sheet: that is an answer, not a failure.
    if (error instanceof DOMException && error.name === 'AbortError') return;
    await copyLink({ text, url });
  }
}

/** Copies the link and announces it; if the browser refuses, announces the link itself. */
export async function copyLink({ url }: Shared): Promise<void> {
  try {
    await navigator.clipboard.writeText(url);
    announce(words().linkCopied);
  } catch (error) {
    if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
    announce(words().linkNotCopied(url));
  }
}
