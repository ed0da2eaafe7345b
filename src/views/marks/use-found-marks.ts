import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { Entry } from '../../model/entry.ts';
import { findAnchor } from '../../model/find-anchor.ts';
import { highlightColours } from '../../model/parse-highlight.ts';
import type { Highlight } from '../../model/reader-data.ts';
import { highlightsByEntry, loadHighlights } from '../../state/load-highlights.ts';
import { rangeOf, readBlockTexts, type TextSpan } from '../entry/text-ranges.ts';

/** A highlight or note, and where its words stand on the page; null for a note to the whole, and for an orphan. */
export interface FoundMark {
  highlight: Highlight;
  span: TextSpan | null;
  range: Range | null;
}

/** The open entry's highlights and notes, in the order of the text; shown on the page for as long as they are there. */
export function useFoundMarks(
  entry: Entry,
  text: RefObject<HTMLElement | null>,
): ReadonlySignal<readonly FoundMark[]> {
  const marks = useComputed(() => highlightsByEntry.value.get(entry.id) ?? []).value;
  const found = useSignal<readonly FoundMark[]>([]);
  useEffect(() => void loadHighlights(), []);
  useLayoutEffect(() => {
    const root = text.current;
    if (!root) return;
    const texts = readBlockTexts(root);
    found.value = marks.map((highlight) => findMark(root, texts, highlight)).sort(byPlace);
    paint(found.value);
  }, [marks, entry.contentHash]);
  useEffect(() => () => paint([]), []);
  return found;
}

function findMark(root: Element, texts: readonly string[], highlight: Highlight): FoundMark {
  const span = highlight.anchor && findAnchor(highlight.anchor, texts);
  return { highlight, span, range: span && rangeOf(root, span) };
}

/** Notes to the whole entry and orphans come last. */
function byPlace(a: FoundMark, b: FoundMark): number {
  if (!a.span || !b.span) return Number(a.span === null) - Number(b.span === null);
  return a.span.block - b.span.block || a.span.start - b.span.start || a.span.end - b.span.end;
}

/** By the browser's own highlights, which leave the page's elements alone. Without them the list has to do. */
function paint(marks: readonly FoundMark[]): void {
  if (!('highlights' in CSS)) return;
  for (const colour of highlightColours)
    show(
      `mark-${colour}`,
      marks.filter(({ highlight }) => highlight.colour === colour),
    );
  show(
    'mark-noted',
    marks.filter(({ highlight }) => highlight.note !== ''),
  );
}

function show(name: string, marks: readonly FoundMark[]): void {
  const ranges = marks.flatMap(({ range }) => range ?? []);
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new window.Highlight(...ranges));
}
