import { addMonths } from './day-number.ts';
import { formatDayNumber } from './format-days.ts';
import { dayRange, entryPoints } from './map-state.ts';
import { moveRange } from './move-range.ts';
import css from './range-brush.module.css';
import { revealOnAxis, zoomAxis } from './time-axis.ts';

interface RangeThumbProps {
  name: string;
  end: 'from' | 'to';
  xPx: number;
  /** Its day lies beyond the axis: it waits at the axis' end. */
  isBeyond: boolean;
}

/** The axis is twice as near after so many presses of plus. */
const zoomByKey = Math.SQRT2;

/**
 * One end of the shown days. A native range input, so that every assistive technology can move it; it takes no
 * pointer, which belongs to the brush as a whole. Arrows move a day, Page keys a month, Home and End to the ends;
 * plus and minus zoom the axis.
 */
export function RangeThumb({ name, end, xPx, isBeyond }: RangeThumbProps) {
  const { firstDay, lastDay } = entryPoints.value;
  const { fromDay, toDay } = dayRange.value;
  const day = end === 'from' ? fromDay : toDay;
  const least = end === 'from' ? firstDay : fromDay;
  const most = end === 'from' ? toDay : lastDay;
  return (
    <span class={css.thumb} data-beyond={isBeyond || undefined} style={{ transform: `translateX(${xPx}px)` }}>
      <input
        type="range"
        class={css.input}
        aria-label={name}
        min={least}
        max={most}
        step={1}
        value={day}
        aria-valuetext={formatDayNumber(day)}
        onInput={(event) => moveEnd(end, Number(event.currentTarget.value))}
        onKeyDown={(event) => {
          const next = dayForKey(event.key, day, least, most);
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

function moveEnd(end: 'from' | 'to', day: number): void {
  const { fromDay, toDay } = dayRange.value;
  if (end === 'from') moveRange({ fromDay: Math.min(day, toDay), toDay });
  else moveRange({ fromDay, toDay: Math.max(day, fromDay) });
  revealOnAxis(day);
}

/** The day that a key leads to, or null for a key that is not the slider's. */
function dayForKey(key: string, day: number, least: number, most: number): number | null {
  const wanted: Record<string, number> = {
    ArrowLeft: day - 1,
    ArrowDown: day - 1,
    ArrowRight: day + 1,
    ArrowUp: day + 1,
    PageDown: addMonths(day, -1),
    PageUp: addMonths(day, 1),
    Home: least,
    End: most,
  };
  const next = wanted[key];
  return next === undefined ? null : Math.min(most, Math.max(least, next));
}

function zoomForKey(key: string): number | null {
  if (key === '+' || key === '=') return zoomByKey;
  return key === '-' || key === '_' ? 1 / zoomByKey : null;
}
