import { useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { typeSettings } from '../../../state/signals.ts';
import { findPlace, type ReadingPlace, topOfPlace } from './reading-place.ts';

/** Height of the bar above the text, plus a line of context. */
const linePx = 84;
/** Scrolling has ended when there was none for this long. */
const delayMs = 150;

/** Keeps the words being read in place when the window is rotated, or the text is set differently. */
export function useSteadyPlace(article: RefObject<HTMLElement | null>): void {
  const place = useRef<ReadingPlace | null>(null);
  /** The scroll position that holding the place resulted in. */
  const heldScrollPx = useRef<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hold = () => {
    if (!article.current || !place.current) return;
    clearTimeout(timer.current);
    const top = topOfPlace(article.current, place.current);
    if (top !== null) scrollTo({ top: top - linePx, behavior: 'instant' });
    heldScrollPx.current = scrollY;
  };
  /** Lines may be laid out again a frame later; until then the browser's own scroll anchoring is off. */
  const holdTwice = () => {
    const root = document.documentElement;
    root.style.overflowAnchor = 'none';
    hold();
    requestAnimationFrame(() => {
      hold();
      root.style.overflowAnchor = '';
    });
  };

  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const rest = () => {
      if (article.current) place.current = findPlace(article.current, linePx);
    };
    const scrolled = () => {
      // A scroll by this code is not the reader's: the place to hold stays the one they chose.
      if (scrollY === heldScrollPx.current) return;
      heldScrollPx.current = null;
      clearTimeout(timer.current);
      timer.current = setTimeout(rest, delayMs);
    };
    let widthPx = innerWidth;
    const resized = () => {
      // A phone's toolbars that come and go change only the height, and not the text.
      if (widthPx !== innerWidth) holdTwice();
      widthPx = innerWidth;
    };
    addEventListener('scroll', scrolled, { passive: true, signal });
    addEventListener('resize', resized, { signal });
    document.fonts.addEventListener('loadingdone', hold, { signal });
    return () => {
      clearTimeout(timer.current);
      stop.abort();
    };
  }, []);

  const isFirst = useRef(true);
  useSignalEffect(() => {
    typeSettings.value;
    if (!isFirst.current) holdTwice();
    isFirst.current = false;
  });
}
