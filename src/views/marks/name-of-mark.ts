import type { AnchorQuote } from '../../model/quote-anchor.ts';
import type { Highlight } from '../../model/reader-data.ts';
import { wordsOfMarks } from './words-of-marks.ts';

/** What a highlight or note is called where it is heard. */
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
