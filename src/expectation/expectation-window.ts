import type { DayNumber } from '../model/calendar/calendar-day.ts';
import { parseTime } from './expectation-edge.ts';
import type { NamedPeriod } from './expectation-period.ts';
import { matchAt, nextWordAt, pattern, type Wording } from './expectation-wording.ts';

/** Words that say when. */
export interface Phrase {
  start: number;
  end: number;
  /** Null: they say only after when, which is not a day to judge on. */
  window: { from: DayNumber; to: DayNumber } | null;
  /** It sets a limit ("by", "within"), which takes precedence over a day that is merely mentioned. */
  isDeadline: boolean;
}

/** From the line's own day to a last one. */
export function until({ today }: Wording, to: DayNumber): { from: DayNumber; to: DayNumber } {
  return { from: Math.min(today, to), to };
}

const alternative = pattern('(?:or|and|to|through)');

/** "Friday or Saturday": the later one counts. */
export function orLater(wording: Wording, named: NamedPeriod): { end: number; to: DayNumber } {
  const or = nextWordAt(wording, named.end);
  const match = or === null ? null : matchAt(alternative, wording, or);
  const at = match && or !== null ? nextWordAt(wording, or + match[0].length) : null;
  const other = at === null ? null : parseTime({ wording, at, isToBegin: false });
  if (!other || other.kind !== named.kind || other.period.to < named.period.to)
    return { end: named.end, to: named.period.from };
  return { end: other.end, to: other.period.to };
}
