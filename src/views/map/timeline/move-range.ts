import { batch } from '@preact/signals';
import { debounce } from '../debounce.ts';
import { draggedRange, keepRange } from '../map-state.ts';
import type { DayRange } from '../points/cluster-entries.ts';
import { pause } from './playback.ts';

/** Days that the reader drags are shown at once and written into the address after this delay. */
const delayMs = 350;
const settling = debounce(delayMs, settleRange);

/** Shows these days; the address follows when they rest. */
export function moveRange(range: DayRange): void {
  pause();
  draggedRange.value = range;
  settling.restart();
}

/** Writes the moved days into the address now. */
export function settleRange(): void {
  settling.cancel();
  const range = draggedRange.value;
  if (!range) return;
  batch(() => {
    keepRange(range);
    draggedRange.value = null;
  });
}
