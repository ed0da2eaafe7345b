import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { lazyChunk } from '../../ui/lazy/lazy-chunk.ts';
import { whenIdle } from '../../ui/lazy/when-idle.ts';
import { clippedFit, type RowFit, roomyRem } from './row-fit.ts';
import type { SampleSize } from './row-sample.tsx';

const measuring = lazyChunk('measured-fit', () =>
  import('./measured-fit.ts').then((module) => module.measuredFit),
);

/**
 * Fits words to the list's width once the page is idle and its fonts are loaded, and again when the width or the
 * text's size changes: measuring costs more than the rest of a first screen, and the style sheet can clip as well. A
 * list with all rows in the page (not `isWindowed`) is painted once and not with every frame: its words are never
 * cut.
 *
 * @param sample a row that is set like those of the list, once there is one
 */
export function useRowFit(
  list: RefObject<HTMLElement | null>,
  rem: number,
  isWindowed: boolean,
  sample: SampleSize | null,
): RowFit {
  const [widthPx, setWidthPx] = useState(412);
  const chunk = measuring.state.value;
  const measuredFit = isWindowed && chunk.kind === 'ready' ? chunk.part : null;
  useLayoutEffect(() => {
    if (!list.current) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidthPx(entry.contentRect.width));
    observer.observe(list.current);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (isWindowed) void document.fonts.ready.then(() => whenIdle(measuring.fetchPart));
  }, [isWindowed]);
  return useMemo(
    () => (sample && measuredFit?.(widthPx, rem, sample.row)) ?? clippedFit(widthPx <= roomyRem * rem),
    [widthPx, rem, measuredFit && sample?.wordsPx],
  );
}
