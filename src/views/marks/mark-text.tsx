import type { AnchorQuote } from '../../model/anchor/quote-anchor.ts';
import type { Highlight, HighlightColour } from '../../model/reader/reader-data.ts';
import { journalLanguage } from '../ui/format/journal-language.ts';
import './mark-colours.css';
import css from './mark-text.module.css';
import { wordsOfMarks } from './words-of-marks.ts';

/** A highlight's words and the note to them, in a list. `quote` is null for a note to a whole entry. */
export function MarkText({ highlight, quote }: { highlight: Highlight; quote: AnchorQuote | null }) {
  const { colour, note } = highlight;
  return (
    <>
      {quote && <MarkQuote colour={colour} quote={quote} />}{' '}
      {note !== '' && (
        <span class={css.note} dir="auto">
          {note}
        </span>
      )}{' '}
      {quote?.found === null && <span class={css.orphan}>{wordsOfMarks().list.orphan}</span>}
    </>
  );
}

/** Only the words, line by line. */
export function MarkQuote({ colour, quote }: { colour: HighlightColour; quote: AnchorQuote }) {
  return (
    <span class={css.quote} data-colour={colour} dir="auto" lang={journalLanguage()}>
      {quote.lines.map((line, index) => (
        // The space keeps words of two lines apart when they are read as text.
        <span key={index}>{line} </span>
      ))}
    </span>
  );
}
