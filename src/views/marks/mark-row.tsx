import type { AnchorQuote } from '../../model/anchor/quote-anchor.ts';
import { quoteHighlight } from '../../model/anchor/quote-highlight.ts';
import type { Entry } from '../../model/entry/entry.ts';
import type { Highlight, HighlightColour } from '../../model/reader/reader-data.ts';
import { journalLanguage } from '../ui/format/journal-language.ts';
import css from './mark-row.module.css';
import { wordsOfMarks } from './words-of-marks.ts';

interface MarkRowProps {
  highlight: Highlight;
  /** Null if it is not on the device. */
  entry: Entry | null;
  onOpen: (highlight: Highlight) => void;
}

/** A highlight or a note in a list: opens its sheet. */
export function MarkRow({ highlight, entry, onOpen }: MarkRowProps) {
  const quote = quoteHighlight(highlight, entry);
  return (
    <li class={css.row}>
      <button
        type="button"
        class={css.open}
        aria-label={nameOfMark(highlight, quote)}
        aria-haspopup="dialog"
        onClick={() => onOpen(highlight)}
      >
        <MarkText highlight={highlight} quote={quote} />
      </button>
    </li>
  );
}

/** The name of a highlight or note for screen readers. */
function nameOfMark({ colour, note }: Highlight, quote: AnchorQuote | null): string {
  const { list } = wordsOfMarks();
  if (!quote) return list.note(note);
  return list.highlight({
    quote: quote.lines.join(' '),
    note,
    orphan: quote.found ? '' : list.orphan,
    kind: list.kinds[colour],
  });
}

/** A highlight's words and the note to them. `quote` is null for a note to a whole entry. */
function MarkText({ highlight, quote }: { highlight: Highlight; quote: AnchorQuote | null }) {
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
