import type { Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { syncNow } from '../../state/journal/sync-now.ts';

/** Releasing after this distance asks for new entries. */
const enoughPx = 64;
const maxPx = 96;

/**
 * Watches for a finger that pulls the list down at its top, and then asks for new entries. A finger that is put down
 * elsewhere, over a sheet, or where something is scrolled away from its top scrolls that back.
 *
 * @param first a child of the element that contains the list
 * @param pulledPx receives how far the list is pulled
 * @returns stops it
 */
export function watchPull(first: RefObject<Element | null>, pulledPx: Signal<number>): () => void {
  let startY: number | null = null;
  let around: Element[] = [];
  const isScrolled = () => around.some((element) => element.scrollTop > 0);
  const forget = () => {
    startY = null;
    pulledPx.value = 0;
  };
  const start = ({ touches, target }: TouchEvent) => {
    forget();
    const [touch] = touches;
    if (!touch || touches.length > 1 || document.querySelector('dialog[open]')) return;
    if (!(target instanceof Element && first.current?.parentElement?.contains(target))) return;
    around = scrolledWith(target);
    if (!isScrolled()) startY = touch.clientY;
  };
  const move = (event: TouchEvent) => {
    const [touch] = event.touches;
    if (startY === null || !touch) return;
    const distance = touch.clientY - startY;
    if (distance < 0 || isScrolled()) forget();
    else pulledPx.value = Math.min(maxPx, Math.max(0, (distance - 12) / 2));
  };
  const end = () => {
    if (pulledPx.value >= enoughPx) void syncNow({ force: true });
    forget();
  };
  const stop = new AbortController();
  const options = { passive: true, signal: stop.signal };
  addEventListener('touchstart', start, options);
  addEventListener('touchmove', move, options);
  addEventListener('touchend', end, options);
  addEventListener('touchcancel', forget, options);
  return () => stop.abort();
}

/** What may scroll together with an element: those around it, up to one that is fixed on the screen. */
function scrolledWith(target: Element): Element[] {
  const around: Element[] = [];
  for (let element: Element | null = target; element; element = element.parentElement) {
    around.push(element);
    if (getComputedStyle(element).position === 'fixed') break;
  }
  return around;
}
