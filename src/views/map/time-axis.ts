import { computed, signal } from '@preact/signals';
import { bulkOfDays } from './bulk-of-days.ts';
import { entryPoints } from './map-state.ts';
import { type DaySpan, moveSpan, spanAround, spanWith, zoomSpan } from './zoom-span.ts';

const endless: DaySpan = { firstDay: Number.NEGATIVE_INFINITY, lastDay: Number.POSITIVE_INFINITY };

/** The days that the reader has zoomed the axis to; null as long as nobody has. Kept as long as the tab lives. */
const wantedSpan = signal<DaySpan | null>(null);

const life = computed<DaySpan>(() => {
  const { firstDay, lastDay } = entryPoints.value;
  return { firstDay, lastDay };
});

/** What lies along the axis to begin with: almost always the journal's whole life. */
const bulk = computed<DaySpan>(() => bulkOfDays(entryPoints.value.sortedDays));

/** The days that lie along the axis, always within the journal's life. */
export const axisSpan = computed<DaySpan>(() =>
  wantedSpan.value ? moveSpan(shortened(wantedSpan.value), life.value, 0) : bulk.value,
);

/** Whether the axis shows less than the whole journal. */
export const isAxisZoomed = computed(() => lengthOf(axisSpan.value) < lengthOf(life.value));

/** Brings the axis nearer (`factor` > 1) or farther; `day` stays where it is on it. */
export function zoomAxis(factor: number, day: number): void {
  showOnAxis(zoomSpan(axisSpan.value, life.value, factor, day));
}

/** Moves the days that lie along the axis. */
export function moveAxis(days: number): void {
  showOnAxis(moveSpan(axisSpan.value, life.value, days));
}

/** Lays these days along the axis. */
export function showOnAxis(span: DaySpan): void {
  if (isSame(span, bulk.value)) wantedSpan.value = null;
  // The whole life may yet grow, and is to stay whole.
  else wantedSpan.value = isSame(span, life.value) ? endless : span;
}

/** Lays along the axis what lay there to begin with. */
export function resetAxis(): void {
  wantedSpan.value = null;
}

/** Moves the axis so far that a day can be seen. */
export function revealOnAxis(day: number): void {
  showOnAxis(spanWith(axisSpan.value, life.value, day));
}

/** Brings the axis to where it holds all days of a stretch. */
export function revealStretch(stretch: DaySpan): void {
  showOnAxis(spanAround(axisSpan.value, life.value, stretch));
}

/** A journal may have become shorter than what was wanted of it. */
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
