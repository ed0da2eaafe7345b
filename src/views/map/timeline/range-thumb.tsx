import { effect, type ReadonlySignal, useComputed } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { addMonths } from '../../../model/calendar/calendar-month.ts';
import { dayRange, entryPoints } from '../map-state.ts';
import { formatDayNumber } from '../points/format-days.ts';
import { type DayAxis, startOfDay } from './day-axis.ts';
import { moveRange } from './move-range.ts';
import css from './range-brush.module.css';
import { revealOnAxis, zoomAxis } from './time-axis.ts';

type End = 'from' | 'to';

interface RangeThumbProps {
  name: string;
  end: End;
  axis: ReadonlySignal<DayAxis>;
}

/** Two presses of plus double the axis' zoom. */
const zoomByKey = Math.SQRT2;

/**
 * One end of the shown days. A native range input, so that every assistive technology can move it; it ignores the
 * pointer, which belongs to the brush as a whole. Arrows move a day, Page keys a month, Home and End to the ends;
 * plus and minus zoom the axis. A step of a drag writes only changed values into the elements, and renders nothing.
 */
export function RangeThumb({ name, end, axis }: RangeThumbProps) {
  const input = useRef<HTMLInputElement>(null);
  const place = useComputed(() => {
    const { fromPx, toPx } = endsOnAxis(axis.value);
    return `transform: translateX(${end === 'from' ? fromPx : toPx}px)`;
  });
  // If it is beyond the axis, it stays at the axis' end.
  const isBeyond = useComputed(() => {
    const { day } = daysOf(end);
    return day < axis.value.firstDay || day > axis.value.lastDay || undefined;
  });
  useLayoutEffect(() => effect(() => writeDays(input.current, end)), [end]);
  return (
    <span class={css.thumb} data-beyond={isBeyond} style={place}>
      <input
        ref={input}
        type="range"
        class={css.input}
        aria-label={name}
        step={1}
        onInput={(event) => moveEnd(end, Number(event.currentTarget.value))}
        onKeyDown={(event) => {
          const { day, min, max } = daysOf(end);
          const next = dayForKey(event.key, day, min, max);
          const zoom = zoomForKey(event.key);
          if (next === null && zoom === null) return;
          event.preventDefault();
          if (next !== null) moveEnd(end, next);
          if (zoom !== null) zoomAxis(zoom, day);
        }}
      />
      <span class={css.ring} />
    </span>
  );
}

/** Where the ends of the days shown are on the axis, clamped to it. */
export function endsOnAxis(axis: DayAxis): { fromPx: number; toPx: number } {
  const held = (day: number) => Math.min(axis.widthPx, Math.max(0, startOfDay(axis, day)));
  return { fromPx: held(dayRange.value.fromDay), toPx: held(dayRange.value.toDay + 1) };
}

/** The day of an end, and how far it may be moved. */
function daysOf(end: End): { day: number; min: number; max: number } {
  const { firstDay, lastDay } = entryPoints.value;
  const { fromDay, toDay } = dayRange.value;
  return end === 'from'
    ? { day: fromDay, min: firstDay, max: toDay }
    : { day: toDay, min: fromDay, max: lastDay };
}

function writeDays(input: HTMLInputElement | null, end: End): void {
  const { day, min, max } = daysOf(end);
  if (!input) return;
  // The value comes last, since it is clamped to the present limits.
  if (input.min !== String(min)) input.min = String(min);
  if (input.max !== String(max)) input.max = String(max);
  if (input.value !== String(day)) input.value = String(day);
  input.setAttribute('aria-valuetext', formatDayNumber(day));
}

function moveEnd(end: 'from' | 'to', day: number): void {
  const { fromDay, toDay } = dayRange.value;
  if (end === 'from') moveRange({ fromDay: Math.min(day, toDay), toDay });
  else moveRange({ fromDay, toDay: Math.max(day, fromDay) });
  revealOnAxis(day);
}

/** The day that a key leads to, or null for a key that is not the slider's. */
function dayForKey(key: string, day: number, min: number, max: number): number | null {
  const wanted: Record<string, number> = {
    ArrowLeft: day - 1,
    ArrowDown: day - 1,
    ArrowRight: day + 1,
    ArrowUp: day + 1,
    PageDown: addMonths(day, -1),
    PageUp: addMonths(day, 1),
    Home: min,
    End: max,
  };
  const next = wanted[key];
  return next === undefined ? null : Math.min(max, Math.max(min, next));
}

function zoomForKey(key: string): number | null {
  if (key === '+' || key === '=') return zoomByKey;
  return key === '-' || key === '_' ? 1 / zoomByKey : null;
}
