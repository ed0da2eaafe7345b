import { signal } from '@preact/signals';
import type { EntrySummary } from '../../model/entry/entry.ts';
import { entryOfRow, rowOf } from '../ui/entry-rows.ts';

/** The row whose menu is open, and on a wide window the element that the menu opens below. */
export const rowInMenu = signal<{ entry: EntrySummary; anchor: HTMLElement | null } | null>(null);

const longPressMs = 500;
/** Approximate height of the menu: with less room below the row it opens in the middle. */
const menuPx = 400;
/** A finger that moves farther is scrolling. */
const maxMovePx = 10;
/** Lifting the finger within this time after a long press is not a tap. */
const deafMs = 600;

/**
 * Opens a row's menu by its button, a right click, the context-menu key, and a long press. A right click with Shift
 * opens the browser's own menu. Returns a function that stops it.
 */
export function watchRows(): () => void {
  const stop = new AbortController();
  const options = { signal: stop.signal };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let from: { x: number; y: number } | null = null;
  let openedAtMs = Number.NEGATIVE_INFINITY;
  /** The finger that opened the menu is still down. */
  let isHeld = false;

  const open = (target: EventTarget | null): boolean => {
    const element = target instanceof Element ? target : null;
    const entry = entryOfRow(element);
    if (!entry || document.querySelector('dialog[open]')) return false;
    const row = rowOf(element);
    const button = row?.querySelector<HTMLElement>('[data-row-menu]');
    // On touch screens there is no button: then the menu opens below the row.
    const anchor = button?.getClientRects().length ? button : row;
    const isRoomBelow = anchor !== null && anchor.getBoundingClientRect().bottom + menuPx < innerHeight;
    rowInMenu.value = { entry, anchor: isRoomBelow ? anchor : null };
    return true;
  };
  const cancel = () => {
    clearTimeout(timer);
    from = null;
  };
  const isDeaf = () => isHeld || performance.now() - openedAtMs < deafMs;

  document.addEventListener(
    'click',
    (event) => {
      if (isDeaf()) {
        event.preventDefault();
        event.stopPropagation();
      } else if (event.target instanceof Element && event.target.closest('[data-row-menu]'))
        open(event.target);
    },
    { ...options, capture: true },
  );
  document.addEventListener(
    'contextmenu',
    (event) => {
      if (event.shiftKey || (!isDeaf() && !open(event.target))) return;
      // Chromium on Android opens its own menu at a long press; ours is there by then.
      event.preventDefault();
      cancel();
    },
    options,
  );
  // If the row is removed from under the finger there is no event when it is lifted. A new touch is always intended.
  document.addEventListener(
    'pointerdown',
    () => {
      isHeld = false;
      openedAtMs = Number.NEGATIVE_INFINITY;
    },
    { ...options, capture: true },
  );
  // Safari on iOS has no such event for a finger.
  addEventListener(
    'touchstart',
    ({ touches, target }) => {
      cancel();
      const [touch] = touches;
      if (!touch || touches.length > 1 || !entryOfRow(target instanceof Element ? target : null)) return;
      from = { x: touch.clientX, y: touch.clientY };
      timer = setTimeout(() => {
        isHeld = open(target);
      }, longPressMs);
    },
    { ...options, passive: true },
  );
  addEventListener(
    'touchmove',
    ({ touches: [touch] }) => {
      if (from && touch && Math.hypot(touch.clientX - from.x, touch.clientY - from.y) > maxMovePx) cancel();
    },
    { ...options, passive: true },
  );
  for (const end of ['touchend', 'touchcancel'] as const) {
    addEventListener(
      end,
      () => {
        cancel();
        if (isHeld) openedAtMs = performance.now();
        isHeld = false;
      },
      { ...options, passive: true },
    );
  }
  return () => {
    cancel();
    stop.abort();
  };
}
