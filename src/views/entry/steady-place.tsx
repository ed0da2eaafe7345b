import { useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { typeSettings } from '../../state/signals.ts';
import { findPlace, type ReadingPlace, topOfPlace } from './reading-place.ts';

/** Below the bar above the text, and a line of context. */
const linePx = 84;
/** Scrolling has come to rest after so long without any. */
const delayMs = 150;

/**
 * Nothing to see: keeps the words that are being read where they are when the window turns, or the text is set
 * otherwise.
 */
export function SteadyPlace({ article }: { article: RefObject<HTMLElement | null> }) {
  const place = useRef<ReadingPlace | null>(null);
  /** Where holding the place has scrolled to. */
  const heldScrollPx = useRef<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hold = () => {
    if (!article.current || !place.current) return;
    clearTimeout(timer.current);
    const top = topOfPlace(article.current, place.current);
    if (top !== null) scrollTo({ top: top - linePx, behavior: 'instant' });
    heldScrollPx.current = scrollY;
  };
  /** Lines may be set again a frame later; the browser, which would anchor the scroll elsewhere, keeps off until then. */
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
      // What holding has scrolled is no choice of the reader's: the place held stays the one they chose.
      if (scrollY === heldScrollPx.current) return;
      heldScrollPx.current = null;
      clearTimeout(timer.current);
      timer.current = setTimeout(rest, delayMs);
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
  return null;
}
