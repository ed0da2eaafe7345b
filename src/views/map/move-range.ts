import { batch } from '@preact/signals';
import type { DayRange } from './cluster-entries.ts';
import { draggedRange, keepRange } from './map-state.ts';
import { pause } from './playback.ts';

/** Days under the reader's hand are shown at once and written into the address when they have rested so long. */
const restMs = 350;
let timer = 0;

/** Shows these days; the address follows when they rest. */
export function moveRange(range: DayRange): void {
  pause();
  draggedRange.value = range;
  clearTimeout(timer);
  timer = window.setTimeout(settleRange, restMs);
}

/** Writes the days that were moved into the address now. */
export function settleRange(): void {
  clearTimeout(timer);
  const range = draggedRange.value;
  if (!range) return;
  batch(() => {
    keepRange(range);
    draggedRange.value = null;
  });
}
