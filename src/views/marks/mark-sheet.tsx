import { useComputed, useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import type { AnchorQuote } from '../../model/anchor/quote-anchor.ts';
import { quoteHighlight } from '../../model/anchor/quote-highlight.ts';
import type { Entry } from '../../model/entry/entry.ts';
import { highlightColours } from '../../model/reader/parse-highlight.ts';
import type { Highlight } from '../../model/reader/reader-data.ts';
import { announceFailure } from '../../state/announce-failure.ts';
import { highlights } from '../../state/reader/load-highlights.ts';
import { changeHighlights } from '../../state/reader/mark-acts.ts';
import { wordsIn } from '../../state/words-in.ts';
import { shareWords } from '../../words/english/entry/share-words.ts';
import { Glyph, Icon } from '../ui/icon.tsx';
import { SheetDialog } from '../ui/sheet-dialog.tsx';
import { markIcons } from './mark-icons.ts';
import { MarkQuote } from './mark-row.tsx';
import css from './mark-sheet.module.css';
import { copyQuote, shareQuote } from './share-quote.ts';
import { useKeptNote } from './use-kept-note.ts';
import { wordsOfMarks } from './words-of-marks.ts';

const ofShare = wordsIn('share', shareWords);

interface MarkSheetProps {
  /** Null if it is not on the device. */
  entry: Entry | null;
  /** As it was opened; a note to the entry may not be stored yet. */
  opened: Highlight;
  /** Whether the reader wants to write at once. */
  isToWrite: boolean;
  /** Goes to the words in the entry, unless they are on the screen already. Called once the sheet is closed. */
  onShow?: (() => void) | undefined;
  onClose: () => void;
}

/** A highlight or a note: its words, its colour, what the reader wrote, and what else can be done with it. */
export function MarkSheet({ entry, opened, isToWrite, onShow, onClose }: MarkSheetProps) {
  const words = wordsOfMarks().sheet;
  const current = useComputed(() => highlights.value.find(({ id }) => id === opened.id) ?? opened).value;
  const quote = quoteHighlight(current, entry);
  const note = useKeptNote(current);
  const body = useRef<HTMLDivElement>(null);
  const leaving = useSignal<'done' | 'remove' | 'show'>('done');
  const close = () => body.current?.closest('dialog')?.close();
  const closed = async () => {
    await (leaving.value === 'remove' ? note.remove() : note.finish());
    onClose();
    if (leaving.value === 'show') onShow?.();
  };
  return (
    <SheetDialog name={quote ? words.highlight : words.note} hasOwnStep onClose={() => void closed()}>
      <div ref={body} class={css.sheet}>
        {quote && (
          <blockquote class={css.quote}>
            <MarkQuote colour={current.colour} quote={quote} />
          </blockquote>
        )}
        {entry && quote?.found === null && <p class={css.orphan}>{words.orphan}</p>}
        {quote && <ColourChoice highlight={current} />}
        <NoteField value={note.text.value} isToWrite={isToWrite} onInput={note.write} />
        <div class={css.actions}>
          {entry && quote && <QuoteActions entry={entry} quote={quote} />}
          {highlights.value.some(({ id }) => id === opened.id) && (
            <button
              type="button"
              class={css.act}
              onClick={() => {
                leaving.value = 'remove';
                close();
              }}
            >
              <Glyph path={markIcons.remove} size={20} />
              {words.remove}
            </button>
          )}
          {onShow && quote?.found && (
            <button
              type="button"
              class={css.act}
              onClick={() => {
                leaving.value = 'show';
                close();
              }}
            >
              <Icon name="forward" size={20} />
              {words.show}
            </button>
          )}
          <button type="button" class={css.done} onClick={close}>
            {words.done}
          </button>
        </div>
      </div>
    </SheetDialog>
  );
}

function QuoteActions({ entry, quote }: { entry: Entry; quote: AnchorQuote }) {
  return (
    <>
      {'share' in navigator && (
        <button type="button" class={css.act} onClick={() => void shareQuote(entry, quote)}>
          <Icon name="share" size={20} />
          {ofShare().share}
        </button>
      )}
      <button type="button" class={css.act} onClick={() => void copyQuote(entry, quote)}>
        <Glyph path={markIcons.copy} size={20} />
        {wordsOfMarks().copy}
      </button>
    </>
  );
}

function ColourChoice({ highlight }: { highlight: Highlight }) {
  const { colours, sheet } = wordsOfMarks();
  return (
    <fieldset class={css.colours}>
      <legend>{sheet.colour}</legend>
      {highlightColours.map((colour) => (
        <label key={colour} class={css.colour} data-colour={colour}>
          <input
            type="radio"
            name="colour"
            value={colour}
            checked={highlight.colour === colour}
            onChange={() => void announceFailure(changeHighlights([highlight], { colour }))}
          />
          <span class={css.disc} />
          {colours[colour]}
        </label>
      ))}
    </fieldset>
  );
}

interface NoteFieldProps {
  value: string;
  isToWrite: boolean;
  onInput: (text: string) => void;
}

function NoteField({ value, isToWrite, onInput }: NoteFieldProps) {
  const id = useId();
  return (
    <div class={css.note}>
      <label for={id}>{wordsOfMarks().sheet.yourNote}</label>
      <textarea
        id={id}
        autofocus={isToWrite}
        rows={4}
        dir="auto"
        value={value}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </div>
  );
}
