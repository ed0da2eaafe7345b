import { signal } from '@preact/signals';
import { stretchOf } from './day-bounds.ts';
import { dayRange, entryPoints, selectEntry, selectedIndex } from './map-state.ts';

/** Playing moves from entry to entry, one beat each, through the days in range. */
export const isPlaying = signal(false);

/** A silence of the journal that was just stepped over: `11 days without an entry`; empty otherwise. */
export const gapWords = signal('');

const beatMs = 1500;
/** Silences shorter than this are a journal's ordinary rhythm. */
const shortestGapDays = 4;
const gapShownMs = 2600;

let beat = 0;
let gapTimer = 0;

/** The entry one step from the selected one within the range, or -1; without a selection the range's own end. */
export function neighbourOf(index: number, step: 1 | -1): number {
  const { start, end } = stretchOf(entryPoints.value.dayBounds, dayRange.value);
  let at = step > 0 ? Math.max(start, index + 1) : Math.min(end, index < 0 ? end : index) - 1;
  while (at >= start && at < end && !isInRange(at)) at += step;
  return at >= start && at < end ? at : -1;
}

/** Selects the entry before or after; nothing at the range's end. */
export function stepEntry(step: 1 | -1, { replace = false } = {}): boolean {
  const from = selectedIndex.value;
  const to = neighbourOf(from, step);
  if (to < 0) return false;
  sayGap(from, to);
  selectEntry(to, { replace });
  return true;
}

/** Plays from the selected entry on, or from the first in range where none or the last is selected. */
export function play(): void {
  if (isPlaying.value) return;
  isPlaying.value = true;
  const first = neighbourOf(-1, 1);
  if (first >= 0 && neighbourOf(selectedIndex.value, 1) < 0) selectEntry(first);
  // One step of the history for the whole run: what follows replaces it.
  else stepEntry(1);
  beat = window.setTimeout(playNext, beatMs);
}

export function pause(): void {
  clearTimeout(beat);
  isPlaying.value = false;
}

function playNext(): void {
  if (!isPlaying.value) return;
  if (neighbourOf(selectedIndex.value, 1) < 0) {
    pause();
    return;
  }
  stepEntry(1, { replace: true });
  beat = window.setTimeout(playNext, gapWords.value ? beatMs * 1.5 : beatMs);
}

function sayGap(from: number, to: number): void {
  const { day } = entryPoints.value;
  const days = from < 0 ? 0 : Math.abs((day[to] ?? 0) - (day[from] ?? 0)) - 1;
  clearTimeout(gapTimer);
  gapWords.value = days >= shortestGapDays ? `${days} days without an entry` : '';
  if (gapWords.value)
    gapTimer = window.setTimeout(() => {
      gapWords.value = '';
    }, gapShownMs);
}

function isInRange(index: number): boolean {
  const day = entryPoints.value.day[index] ?? 0;
  return day >= dayRange.value.fromDay && day <= dayRange.value.toDay;
}
