import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { syncNow } from '../../state/sync-now.ts';

/** Pulled this far, letting go asks for new entries. */
const enoughPx = 64;
const mostPx = 96;

/**
 * Pulling the page down at its top asks for new entries. The browser's own pull-to-refresh, which would reload the
 * app, is off (`overscroll-behavior`). Gives how far the page is pulled, in px.
 */
export function usePullToSync(): ReadonlySignal<number> {
  const pulledPx = useSignal(0);
  useEffect(() => {
    let startY: number | null = null;
    const start = (event: TouchEvent) => {
      const [touch] = event.touches;
      startY = scrollY <= 0 && event.touches.length === 1 && touch ? touch.clientY : null;
    };
    const move = (event: TouchEvent) => {
      const [touch] = event.touches;
      if (startY === null || !touch) return;
      const distance = touch.clientY - startY;
      if (distance < 0 || scrollY > 0) startY = null;
      pulledPx.value = startY === null ? 0 : Math.min(mostPx, Math.max(0, (distance - 12) / 2));
    };
    const end = () => {
      if (pulledPx.value >= enoughPx) void syncNow({ force: true });
      pulledPx.value = 0;
      startY = null;
    };
    const stop = new AbortController();
    const options = { passive: true, signal: stop.signal };
    addEventListener('touchstart', start, options);
    addEventListener('touchmove', move, options);
    addEventListener('touchend', end, options);
    addEventListener('touchcancel', end, options);
    return () => stop.abort();
  }, []);
  return pulledPx;
}
