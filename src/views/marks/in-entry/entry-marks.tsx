import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { makeAnchor } from '../../../model/anchor/make-anchor.ts';
import { quoteHighlight } from '../../../model/anchor/quote-highlight.ts';
import { widenToWords } from '../../../model/anchor/widen-to-words.ts';
import type { Entry } from '../../../model/entry/entry.ts';
import type { Highlight, HighlightColour, TextAnchor } from '../../../model/reader/reader-data.ts';
import { announceFailure } from '../../../state/announce-failure.ts';
import { recoverFocus } from '../../../state/navigation/recover-focus.ts';
import { changeHighlights, newHighlight } from '../../../state/reader/mark-acts.ts';
import { registerShortcut } from '../../../state/settings/shortcuts.ts';
import { entryOfRow } from '../../ui/entry-rows.ts';
import { highlightWithUndo } from '../highlight-with-undo.ts';
import { MarkSheet } from '../mark-sheet.tsx';
import { copyQuote, shareQuote } from '../share-quote.ts';
import { soughtMark } from '../sought-mark.ts';
import { EntryMarkList } from './entry-mark-list.tsx';
import { SelectionTools } from './selection-tools.tsx';
import { readBlockTexts, type TextSpan } from './text-ranges.ts';
import { type FoundMark, useFoundMarks } from './use-found-marks.ts';
import { useMarkTaps } from './use-mark-taps.ts';
import { useTextSelection } from './use-text-selection.ts';

interface EntryMarksProps {
  entry: Entry;
  /** The element with the entry's text. */
  text: RefObject<HTMLElement | null>;
}

interface OpenMark {
  highlight: Highlight;
  isToWrite: boolean;
}

/** Highlights and notes in an open entry: shows them in its text and in a list under it, and creates new ones. */
export function EntryMarks({ entry, text }: EntryMarksProps) {
  const marks = useFoundMarks(entry, text);
  const selection = useTextSelection(text);
  const open = useSignal<OpenMark | null>(null);
  const show = (highlight: Highlight, isToWrite = false) => {
    open.value = { highlight, isToWrite };
  };
  useMarkTaps(text, marks, show);
  useSoughtMark(marks.value);

  const endSelection = () => {
    getSelection()?.removeAllRanges();
    selection.value = null;
  };
  const anchors = () => (text.current ? anchorsOf(text.current, selection.value?.spans ?? []) : []);
  const highlight = async (colour: HighlightColour): Promise<Highlight | undefined> => {
    const chosen = anchors();
    endSelection();
    return highlightChosen(entry.id, chosen, marks.value, colour);
  };
  const write = async () => {
    const made = await highlight(lastColour);
    if (made) show(made, true);
  };
  const addNote = () => show(newHighlight(entry.id, [], { colour: 'sun' }), true);
  useEffect(() => {
    if (soughtMark.noteTo === entry.id) addNote();
    soughtMark.noteTo = null;
  }, [entry.id]);
  useEffect(
    () =>
      registerShortcut('note', () => {
        const row = entryOfRow(document.activeElement);
        if (row && row.id !== entry.id) return false;
        if (selection.value) void write();
        else addNote();
        return true;
      }),
    [entry.id],
  );
  const share = (handOn: typeof shareQuote) => {
    const [anchor = null, ...more] = anchors();
    const quote = quoteHighlight({ anchor, more }, entry);
    endSelection();
    if (quote) void handOn(entry, quote);
  };
  return (
    <>
      <EntryMarkList entry={entry} marks={marks.value} onOpen={show} onAddNote={addNote} />
      {selection.value && !open.value && (
        <SelectionTools
          range={selection.value.range}
          text={text}
          onHighlight={(colour) => void highlight(colour)}
          onNote={() => void write()}
          onCopy={() => share(copyQuote)}
          onShare={() => share(shareQuote)}
          onClose={endSelection}
        />
      )}
      {open.value && (
        <MarkSheet
          key={open.value.highlight.id}
          entry={entry}
          opened={open.value.highlight}
          isToWrite={open.value.isToWrite}
          onClose={() => {
            open.value = null;
            recoverFocus();
          }}
        />
      )}
    </>
  );
}

/** The colour of a note for which none was chosen. */
let lastColour: HighlightColour = 'sun';

/** Highlighting exactly the words of an existing highlight changes its colour instead of adding another one. */
async function highlightChosen(
  entry: string,
  chosen: readonly TextAnchor[],
  marks: readonly FoundMark[],
  colour: HighlightColour,
): Promise<Highlight | undefined> {
  lastColour = colour;
  const isChosen = (span: TextSpan) => chosen.some((anchor) => isSame(anchor, span));
  const known = marks.filter(({ spans }) => spans.length > 0 && spans.every(isChosen));
  const added = chosen.filter(
    (anchor) => !known.some(({ spans }) => spans.some((span) => isSame(anchor, span))),
  );
  const changed = known.map(({ highlight }) => highlight).filter((highlight) => highlight.colour !== colour);
  if (changed.length > 0) await announceFailure(changeHighlights(changed, { colour }));
  return added.length > 0 ? highlightWithUndo(entry, added, colour) : known[0]?.highlight;
}

function isSame(a: TextSpan, b: TextSpan): boolean {
  return a.block === b.block && a.start === b.start && a.end === b.end;
}

function anchorsOf(root: Element, spans: readonly TextSpan[]): TextAnchor[] {
  const texts = readBlockTexts(root);
  return spans.flatMap((span) => {
    const blockText = texts[span.block] ?? '';
    return makeAnchor(blockText, widenToWords(blockText, span)) ?? [];
  });
}

/** Scrolls to the highlight that was chosen on another page. */
function useSoughtMark(marks: readonly FoundMark[]): void {
  useEffect(() => {
    const sought = marks.find(({ highlight }) => highlight.id === soughtMark.id);
    if (!sought) return;
    soughtMark.id = null;
    const box = sought.ranges[0]?.getBoundingClientRect();
    if (box) scrollTo({ top: scrollY + box.top - innerHeight / 3, behavior: 'instant' });
  }, [marks]);
}
