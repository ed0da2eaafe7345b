import { dayRange } from '../map-state.ts';
import { type DayAxis, startOfDay } from './day-axis.ts';

/** Where the ends of the days shown are on the axis, clamped to it. */
export function endsOnAxis(axis: DayAxis): { fromPx: number; toPx: number } {
  const held = (day: number) => Math.min(axis.widthPx, Math.max(0, startOfDay(axis, day)));
  return { fromPx: held(dayRange.value.fromDay), toPx: held(dayRange.value.toDay + 1) };
}
