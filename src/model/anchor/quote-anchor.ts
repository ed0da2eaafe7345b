import { blockText } from '../entry/block-lines.ts';
import type { Body } from '../entry/body.ts';
import type { TextAnchor } from '../reader/reader-data.ts';
import { type FoundAnchor, findAnchor } from './find-anchor.ts';
import { lineQuote } from './line-quote.ts';
import type { LinedQuote } from './text-fragment.ts';

/** An anchor's words as they are now. For an orphan, whose words are gone, as they once were. */
export interface AnchorQuote extends LinedQuote {
  /** Where they are in the body; null for an orphan. */
  found: FoundAnchor | null;
}

/** Finds an anchor in a body, or in null if the entry is not on the device, and returns its words. */
export function quoteAnchor(anchor: TextAnchor, body: Body | null): AnchorQuote {
  const found = body && findAnchor(anchor, body.map(blockText));
  const block = found && body?.[found.block];
  return block
    ? { ...lineQuote(block, found), found }
    : { lines: [anchor.quote], prefix: '', suffix: '', found: null };
}
