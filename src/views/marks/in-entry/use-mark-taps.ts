import type { ReadonlySignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Highlight } from '../../../model/reader/reader-data.ts';
import type { FoundMark } from './use-found-marks.ts';

/** Opens the highlight that is tapped: among overlapping ones the shortest, which cannot be reached elsewhere. */
export function useMarkTaps(
  text: RefObject<HTMLElement | null>,
  marks: ReadonlySignal<readonly FoundMark[]>,
  onTap: (highlight: Highlight) => void,
): void {
  useEffect(() => {
    const root = text.current;
    const tap = (event: MouseEvent) => {
      const isOthers = event.target instanceof Element && event.target.closest('a, button, summary, label');
      if (event.defaultPrevented || isOthers || getSelection()?.isCollapsed === false) return;
      const tapped = marks
        .peek()
        .filter(({ ranges }) => ranges.some((range) => isAt(range, event.clientX, event.clientY)));
      const [shortest] = tapped.sort((a, b) => lengthOf(a) - lengthOf(b));
      if (shortest) onTap(shortest.highlight);
    };
    root?.addEventListener('click', tap);
    return () => root?.removeEventListener('click', tap);
  }, []);
}

function lengthOf({ spans }: FoundMark): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function isAt(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}
