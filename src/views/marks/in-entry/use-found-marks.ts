import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { findAnchor } from '../../../model/anchor/find-anchor.ts';
import type { Entry } from '../../../model/entry/entry.ts';
import { highlightColours } from '../../../model/reader/parse-highlight.ts';
import type { Highlight } from '../../../model/reader/reader-data.ts';
import { highlightsByEntry, loadHighlights } from '../../../state/reader/load-highlights.ts';
import { rangeOf, readBlockTexts, type TextSpan } from './text-ranges.ts';

/**
 * A highlight or note, and where its words are on the page: nowhere for a note to the whole entry, and for an orphan.
 */
export interface FoundMark {
  highlight: Highlight;
  /** One for each block that it spans, in order. */
  spans: readonly TextSpan[];
  ranges: readonly Range[];
}

/**
 * The open entry's highlights and notes, in the order of the text; painted on the page as long as the component is
 * mounted.
 */
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
  const { anchor, more = [] } = highlight;
  const spans = [anchor, ...more].flatMap((one) => (one && findAnchor(one, texts)) ?? []);
  return { highlight, spans, ranges: spans.flatMap((span) => rangeOf(root, span) ?? []) };
}

/** Notes to the whole entry and orphans come last. */
function byPlace({ spans: [a] }: FoundMark, { spans: [b] }: FoundMark): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return a.block - b.block || a.start - b.start || a.end - b.end;
}

/** By the CSS Custom Highlight API, which leaves the page's elements alone. Without it there is only the list. */
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
  const ranges = marks.flatMap(({ ranges }) => ranges);
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new window.Highlight(...ranges));
}
