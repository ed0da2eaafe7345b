import { batch } from '@preact/signals';
import type { DayRange } from './cluster-entries.ts';
import { debounce } from './debounce.ts';
import { draggedRange, keepRange } from './map-state.ts';
import { pause } from './playback.ts';

/** Days under the reader's hand are shown at once and written into the address when they have rested so long. */
const delayMs = 350;
const settling = debounce(delayMs, settleRange);

/** Shows these days; the address follows when they rest. */
export function moveRange(range: DayRange): void {
  pause();
  draggedRange.value = range;
  settling.restart();
}

/** Writes the days that were moved into the address now. */
export function settleRange(): void {
  settling.cancel();
  const range = draggedRange.value;
  if (!range) return;
  batch(() => {
    keepRange(range);
    draggedRange.value = null;
  });
}
