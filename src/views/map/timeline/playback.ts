import { signal } from '@preact/signals';
import { dayRange, entryPoints, isSoFar, selectEntry, selectedIndex } from '../map-state.ts';
import { stretchOf } from '../points/day-bounds.ts';

/**
 * Playing steps from entry to entry, one beat each, through the days in range; if everything up to a day is shown,
 * through the whole journal, moving that day.
 */
export const isPlaying = signal(false);

export type PlaySpeed = 'slow' | 'normal' | 'fast';

/** Kept for the life of the tab. */
export const playSpeed = signal<PlaySpeed>('normal');

/** Days without an entry that were just skipped, if that is a silence of the journal; 0 otherwise. */
export const gapDays = signal(0);

const beatsMs: Record<PlaySpeed, number> = { slow: 2600, normal: 1500, fast: 700 };
/** Shorter silences are a journal's ordinary rhythm. */
const minGapDays = 4;
const gapShownMs = 2600;

let beat = 0;
let gapTimer = 0;

/** The entry one step from the selected one, or -1; without a selection, where the days shown begin or end. */
export function neighbourOf(index: number, step: 1 | -1): number {
  const { start, end } = stepsBetween();
  let at = step > 0 ? Math.max(start, placeBefore(index) + 1) : Math.min(end, index < 0 ? end : index) - 1;
  while (at >= start && at < end && !isOpen(at)) at += step;
  return at >= start && at < end ? at : -1;
}

/** Selects the entry before or after; does nothing at the end. */
export function stepEntry(step: 1 | -1, { replace = false } = {}): boolean {
  const from = selectedIndex.value;
  const to = neighbourOf(from, step);
  if (to < 0) return false;
  showGap(from, to);
  selectEntry(to, { replace, movesHead: true });
  return true;
}

/** Plays from the selected entry on, or from the first if none or the last is selected. */
export function play(): void {
  if (isPlaying.value) return;
  isPlaying.value = true;
  // One step of the history for the whole run: later entries replace it.
  if (!stepEntry(1)) {
    const first = firstOpen();
    if (first >= 0) selectEntry(first, { movesHead: true });
  }
  beat = window.setTimeout(playNext, beatsMs[playSpeed.value]);
}

/** Stops playing at the present entry. */
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
  const beatMs = beatsMs[playSpeed.value];
  beat = window.setTimeout(playNext, gapDays.value ? beatMs * 1.5 : beatMs);
}

function showGap(from: number, to: number): void {
  const { day } = entryPoints.value;
  const days = from < 0 ? 0 : Math.abs((day[to] ?? 0) - (day[from] ?? 0)) - 1;
  clearTimeout(gapTimer);
  gapDays.value = days >= minGapDays ? days : 0;
  if (gapDays.value)
    gapTimer = window.setTimeout(() => {
      gapDays.value = 0;
    }, gapShownMs);
}

function firstOpen(): number {
  const { start, end } = stepsBetween();
  for (let at = start; at < end; at += 1) if (isOpen(at)) return at;
  return -1;
}

function stepsBetween(): { start: number; end: number } {
  const { size, dayBounds } = entryPoints.value;
  return isSoFar.value ? { start: 0, end: size } : stretchOf(dayBounds, dayRange.value);
}

/**
 * Without a selection, playing continues from the day up to which everything was shown, unless that is the journal's
 * end.
 */
function placeBefore(index: number): number {
  const { size, dayBounds } = entryPoints.value;
  const { end } = stretchOf(dayBounds, dayRange.value);
  return index < 0 && isSoFar.value && end < size ? end - 1 : index;
}

function isOpen(index: number): boolean {
  const day = entryPoints.value.day[index] ?? 0;
  return isSoFar.value || (day >= dayRange.value.fromDay && day <= dayRange.value.toDay);
}
