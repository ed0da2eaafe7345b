import type { AnchorQuote } from '../../model/quote-anchor.ts';
import type { Highlight } from '../../model/reader-data.ts';
import { wordsOfMarks } from './words-of-marks.ts';

/** What a highlight or note is called where it is heard. */
export function nameOfMark({ colour, note }: Highlight, quote: AnchorQuote | null): string {
  const { colours, list } = wordsOfMarks();
  if (!quote) return list.note(note);
  const name = list.highlight(colours[colour], quote.lines.join(' '), note);
  return quote.found ? name : list.orphaned(name);
}
