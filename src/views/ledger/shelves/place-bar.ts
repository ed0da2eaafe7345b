import { dayNumberOf } from '../../../model/calendar/calendar-day.ts';
import type { Expectation } from '../../../model/ledger/expectation.ts';

/** Days on the axis: a week on either side of today. */
const axisDays = 15;

/** Where a window is on the axis, in percent of its width. */
export interface Bar {
  start: number;
  end: number;
  /** The window continues beyond this end of the axis; `outside`: nothing of it is on the axis. */
  beyondStart: boolean;
  beyondEnd: boolean;
  outside: boolean;
}

/** A window on an axis of {@link axisDays} with `today` in the middle; null for one without a date. */
export function placeBar({ from, to }: Pick<Expectation, 'from' | 'to'>, today: string): Bar | null {
  if (to === null) return null;
  const zero = dayNumberOf(today) - (axisDays - 1) / 2;
  const start = dayNumberOf(from ?? to) - zero;
  const end = dayNumberOf(to) - zero + 1;
  return {
    start: percent(start),
    end: percent(end),
    beyondStart: start < 0,
    beyondEnd: end > axisDays,
    outside: end <= 0 || start >= axisDays,
  };
}

function percent(days: number): number {
  return (Math.min(axisDays, Math.max(0, days)) / axisDays) * 100;
}
