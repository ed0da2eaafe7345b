import type { AnchorQuote } from '../../model/anchor/quote-anchor.ts';
import type { Highlight } from '../../model/reader/reader-data.ts';
import { wordsOfMarks } from './words-of-marks.ts';

/** The name of a highlight or note for screen readers. */
export function nameOfMark({ colour, note }: Highlight, quote: AnchorQuote | null): string {
  const { list } = wordsOfMarks();
  if (!quote) return list.note(note);
  return list.highlight({
    quote: quote.lines.join(' '),
    note,
    orphan: quote.found ? '' : list.orphan,
    kind: list.kinds[colour],
  });
}
