import type L from 'leaflet';
import type { MapBox } from '../points/fit-view.ts';

/**
 * Pans the map so that a marker that is focused with the Tab key under the sheet or beyond the edge becomes visible.
 * Returns a function that stops it.
 *
 * @param measureInsets returns how much of each side is covered now
 */
export function panToFocus(map: L.Map, measureInsets: () => MapBox['insets']): () => void {
  const container = map.getContainer();

  function bringIntoView({ target }: FocusEvent): void {
    if (!(target instanceof HTMLButtonElement) || !target.matches(':focus-visible')) return;
    const marker = target.getBoundingClientRect();
    const frame = container.getBoundingClientRect();
    const insets = measureInsets();
    const x = beyond(marker.left, marker.right, frame.left + insets.left, frame.right - insets.right);
    const y = beyond(marker.top, marker.bottom, frame.top + insets.top, frame.bottom - insets.bottom);
    if (x !== 0 || y !== 0) map.panBy([x, y], { animate: false });
  }

  container.addEventListener('focusin', bringIntoView);
  return () => container.removeEventListener('focusin', bringIntoView);
}

/** How far a range extends beyond its bounds: negative before them, positive after them, 0 inside. */
function beyond(start: number, end: number, min: number, max: number): number {
  if (start < min) return Math.floor(start - min);
  return end > max ? Math.ceil(end - max) : 0;
}
