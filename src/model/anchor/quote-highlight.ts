import type { Block, Body } from '../entry/body.ts';
import type { Entry } from '../entry/entry.ts';
import type { Highlight } from '../reader/reader-data.ts';
import { type AnchorQuote, quoteAnchor } from './quote-anchor.ts';

/** The parts of an entry that hold its text. */
type TextOfEntry = Pick<Entry, 'body' | 'noticed' | 'expects'>;

/**
 * A highlight's words as they are now, in all the blocks that it spans: for an orphan, whose words are gone, as they
 * once were. Null for a note to the entry as a whole.
 *
 * @param entry null if it is not on the device
 */
export function quoteHighlight(
  { anchor, more = [] }: Pick<Highlight, 'anchor' | 'more'>,
  entry: TextOfEntry | null,
): AnchorQuote | null {
  if (!anchor) return null;
  const blocks = entry && textBlocks(entry);
  const first = quoteAnchor(anchor, blocks);
  const quotes = [first, ...more.map((one) => quoteAnchor(one, blocks))];
  return {
    lines: quotes.flatMap(({ lines }) => lines),
    ...(quotes.some(({ pageLines }) => pageLines) && {
      pageLines: quotes.flatMap(({ lines, pageLines = lines }) => pageLines),
    }),
    prefix: first.prefix,
    suffix: quotes.at(-1)?.suffix ?? '',
    found: quotes.find(({ found }) => found)?.found ?? null,
  };
}

/** The blocks of an entry's text, in the numbering of marks: those of its body, followed by its closing lines. */
function textBlocks({ body, noticed, expects }: TextOfEntry): Body {
  const lines = [noticed, expects].flatMap((text): Block[] =>
    text ? [{ kind: 'paragraph', children: [{ kind: 'text', text }] }] : [],
  );
  return [...body, ...lines];
}
