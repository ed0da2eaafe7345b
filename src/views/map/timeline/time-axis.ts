import { computed, signal } from '@preact/signals';
import { entryPoints } from '../map-state.ts';
import { bulkOfDays } from './bulk-of-days.ts';
import { type DaySpan, moveSpan, spanAround, spanWith, zoomSpan } from './zoom-span.ts';

const endless: DaySpan = { firstDay: Number.NEGATIVE_INFINITY, lastDay: Number.POSITIVE_INFINITY };

/** The days that the reader has zoomed the axis to; null until then. Kept for the life of the tab. */
const wantedSpan = signal<DaySpan | null>(null);

const life = computed<DaySpan>(() => {
  const { firstDay, lastDay } = entryPoints.value;
  return { firstDay, lastDay };
});

/** The days along the axis at first: almost always the journal's whole life. */
const bulk = computed<DaySpan>(() => bulkOfDays(entryPoints.value.sortedDays));

/** The days along the axis, always within the journal's life. */
export const axisSpan = computed<DaySpan>(() =>
  wantedSpan.value ? moveSpan(shortened(wantedSpan.value), life.value, 0) : bulk.value,
);

/** Whether the axis shows less than the whole journal. */
export const isAxisZoomed = computed(() => lengthOf(axisSpan.value) < lengthOf(life.value));

/** Zooms the axis in (`factor` > 1) or out; `day` keeps its position. */
export function zoomAxis(factor: number, day: number): void {
  showOnAxis(zoomSpan(axisSpan.value, life.value, factor, day));
}

/** Moves the days along the axis. */
export function moveAxis(days: number): void {
  showOnAxis(moveSpan(axisSpan.value, life.value, days));
}

/** Shows these days along the axis. */
export function showOnAxis(span: DaySpan): void {
  if (isSame(span, bulk.value)) wantedSpan.value = null;
  // The whole life may still grow, and then has to stay whole.
  else wantedSpan.value = isSame(span, life.value) ? endless : span;
}

/** Shows the initial days along the axis. */
export function resetAxis(): void {
  wantedSpan.value = null;
}

/** Moves the axis until a day is visible. */
export function revealOnAxis(day: number): void {
  showOnAxis(spanWith(axisSpan.value, life.value, day));
}

/** Moves the axis until it includes all of these days. */
export function revealStretch(stretch: DaySpan): void {
  showOnAxis(spanAround(axisSpan.value, life.value, stretch));
}

/** A journal may have become shorter than the wanted days. */
function shortened(span: DaySpan): DaySpan {
  if (span === endless) return life.value;
  const { firstDay, lastDay } = span;
  return { firstDay, lastDay: Math.min(lastDay, firstDay + lengthOf(life.value) - 1) };
}

function isSame(one: DaySpan, other: DaySpan): boolean {
  return one.firstDay === other.firstDay && one.lastDay === other.lastDay;
}

function lengthOf({ firstDay, lastDay }: DaySpan): number {
  return lastDay + 1 - firstDay;
}
