import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface SampleSize {
  rowPx: number;
  headingPx: number;
  /** Width of its words together: it tells when they are set otherwise. */
  wordsPx: number;
}

/**
 * The heights that a month's heading and a row need, whatever the reader has set: spacing of text, a least size, fonts.
 * A sample of each is measured when it changes, and no row of the list ever is.
 *
 * @returns where the sample goes, its row, and its size once it is known
 */
export function useSample(
  isWindowed: boolean,
): [sample: RefObject<HTMLDivElement | null>, row: RefObject<Element | null>, size: SampleSize | null] {
  const sample = useRef<HTMLDivElement | null>(null);
  const row = useRef<Element | null>(null);
  const [size, setSize] = useState<SampleSize | null>(null);
  useLayoutEffect(() => {
    const heading = sample.current?.firstElementChild;
    row.current = sample.current?.lastElementChild ?? null;
    if (!heading || !row.current) return;
    const parts = [row.current, heading, ...row.current.querySelectorAll('span')];
    const observer = new ResizeObserver(() => {
      const [rowBox, headingBox, ...words] = parts.map((part) => part.getBoundingClientRect());
      setSize({
        rowPx: rowBox?.height ?? 0,
        headingPx: headingBox?.height ?? 0,
        wordsPx: words.reduce((sum, { width }) => sum + width, 0),
      });
    });
    for (const part of parts) observer.observe(part);
    return () => observer.disconnect();
  }, [isWindowed]);
  return [sample, row, size];
}
