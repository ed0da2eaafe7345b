import type { AnchorQuote } from '../../model/anchor/quote-anchor.ts';
import { addTextFragment } from '../../model/anchor/text-fragment.ts';
import type { Entry } from '../../model/entry/entry.ts';
import { announce } from '../../state/announce.ts';
import { journalTitle } from '../../state/signals.ts';
import { addressOf } from '../ui/format/address-of.ts';
import { isTitledByNumber } from '../ui/format/describe-entry.ts';
import { wordsOfMarks } from './words-of-marks.ts';

type SharedEntry = Pick<Entry, 'title' | 'number' | 'place' | 'permalink' | 'slug'>;

/** Shares a quote with the address that leads to it: through the system's share sheet, else as a copy. */
export async function shareQuote(entry: SharedEntry, quote: AnchorQuote): Promise<void> {
  if (!('share' in navigator)) return copyQuote(entry, quote);
  try {
    await navigator.share({ text: textOf(entry, quote), url: urlOf(entry, quote) });
  } catch (error) {
    // The reader closed the sheet: that is an answer, not a failure.
    if (error instanceof DOMException && error.name === 'AbortError') return;
    await copyQuote(entry, quote);
  }
}

/** Copies a quote with its source and the address that leads to it. */
export async function copyQuote(entry: SharedEntry, quote: AnchorQuote): Promise<void> {
  try {
    await navigator.clipboard.writeText(`${textOf(entry, quote)}\n${urlOf(entry, quote)}`);
    announce(wordsOfMarks().copied);
  } catch (error) {
    if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
    announce(wordsOfMarks().notCopied);
  }
}

function textOf(entry: SharedEntry, { lines }: AnchorQuote): string {
  const place = isTitledByNumber(entry) ? (entry.place?.split(',')[0] ?? null) : null;
  return `${wordsOfMarks().quoted(lines.join('\n'))}\n${wordsOfMarks().source(entry.title, place, journalTitle.value)}`;
}

/** A link cannot point to words that are no longer in the text. */
function urlOf(entry: SharedEntry, quote: AnchorQuote): string {
  return quote.found ? addTextFragment(addressOf(entry), quote) : addressOf(entry);
}
