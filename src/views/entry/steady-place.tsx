import { useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { typeSettings } from '../../state/signals.ts';
import { findPlace, type ReadingPlace, topOfPlace } from './reading-place.ts';

/** Below the bar above the text, and a line of context. */
const linePx = 84;
/** Scrolling has come to rest after so long without any. */
const restMs = 150;

/**
 * Nothing to see: keeps the words that are being read where they are when the window turns, or the text is set
 * otherwise.
 */
export function SteadyPlace({ article }: { article: RefObject<HTMLElement | null> }) {
  const place = useRef<ReadingPlace | null>(null);
  const keepsStillUntil = useRef(0);
  const hold = () => {
    if (!article.current || !place.current) return;
    const top = topOfPlace(article.current, place.current);
    // What this scrolls is no choice of the reader's: the place held stays the one they chose.
    keepsStillUntil.current = performance.now() + 2 * restMs;
    if (top !== null) scrollTo({ top: top - linePx, behavior: 'instant' });
  };
  /** The browser may anchor the scroll by itself a frame later, elsewhere. */
  const holdTwice = () => {
    hold();
    requestAnimationFrame(hold);
  };

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = new AbortController();
    const { signal } = stop;
    const rest = () => {
      if (article.current) place.current = findPlace(article.current, linePx);
    };
    const scrolled = () => {
      if (performance.now() < keepsStillUntil.current) return;
      clearTimeout(timer);
      timer = setTimeout(rest, restMs);
    };
    let widthPx = innerWidth;
    const resized = () => {
      // A phone's bars that come and go change the height alone, and nothing of the text.
      if (widthPx !== innerWidth) holdTwice();
      widthPx = innerWidth;
    };
    addEventListener('scroll', scrolled, { passive: true, signal });
    addEventListener('resize', resized, { signal });
    document.fonts.addEventListener('loadingdone', hold, { signal });
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, []);

  const isFirst = useRef(true);
  useSignalEffect(() => {
    typeSettings.value;
    if (!isFirst.current) holdTwice();
    isFirst.current = false;
  });
  return null;
}
