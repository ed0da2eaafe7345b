import { blockText } from './block-lines.ts';
import type { Body } from './body.ts';
import { type FoundAnchor, findAnchor } from './find-anchor.ts';
import { lineQuote } from './line-quote.ts';
import type { TextAnchor } from './reader-data.ts';
import type { LinedQuote } from './text-fragment.ts';

/** An anchor's words as they read now. Of an orphan, whose words are gone, as they once read. */
export interface AnchorQuote extends LinedQuote {
  /** Where they stand in the body; null for an orphan. */
  found: FoundAnchor | null;
}

/** Finds an anchor in a body, or in null where the entry is not on the device, and gives its words. */
export function quoteAnchor(anchor: TextAnchor, body: Body | null): AnchorQuote {
  const found = body && findAnchor(anchor, body.map(blockText));
  const block = found && body?.[found.block];
  return block
    ? { ...lineQuote(block, found), found }
    : { lines: [anchor.quote], prefix: '', suffix: '', found: null };
}
