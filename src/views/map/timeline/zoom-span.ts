/** Days along the axis, both included. */
export interface DaySpan {
  firstDay: number;
  lastDay: number;
}

/** Zooming in to fewer days than this shows nothing more. */
const minDays = 14;

/**
 * The span zoomed by `factor`, with `day` keeping its position on the axis.
 *
 * @param life the journal's whole life, which a span never leaves
 */
export function zoomSpan(span: DaySpan, life: DaySpan, factor: number, day: number): DaySpan {
  const days = lengthOf(span);
  const wanted = clamp(Math.round(days / factor), Math.min(minDays, lengthOf(life)), lengthOf(life));
  const share = (day - span.firstDay) / days;
  return held(Math.round(day - share * wanted), wanted, life);
}

/** The span that has one day at one share of the axis, and another day at another: what two fingers hold. */
export function spanThrough([one, other]: readonly [HeldDay, HeldDay], life: DaySpan): DaySpan {
  const apart = other.share - one.share;
  if (Math.abs(apart) < 1e-6 || other.day === one.day) return life;
  const perAxis = Math.abs((other.day - one.day) / apart);
  const days = clamp(Math.round(perAxis), Math.min(minDays, lengthOf(life)), lengthOf(life));
  const middleDay = (one.day + other.day) / 2;
  const middleShare = (one.share + other.share) / 2;
  return held(Math.round(middleDay - middleShare * days), days, life);
}

/** A day, with a fraction, and where on the axis it is held: 0 its beginning, 1 its end. */
export interface HeldDay {
  day: number;
  share: number;
}

/** The span moved by some days, within the journal's life. */
export function moveSpan(span: DaySpan, life: DaySpan, days: number): DaySpan {
  return held(span.firstDay + Math.round(days), lengthOf(span), life);
}

/** The span moved just far enough to include the day. */
export function spanWith(span: DaySpan, life: DaySpan, day: number): DaySpan {
  const before = Math.min(0, day - span.firstDay);
  const after = Math.max(0, day - span.lastDay);
  return before + after === 0 ? span : moveSpan(span, life, before + after);
}

/** A span that includes a range of days: unchanged if it does already, else the range and a little around it. */
export function spanAround(span: DaySpan, life: DaySpan, stretch: DaySpan): DaySpan {
  if (stretch.firstDay >= span.firstDay && stretch.lastDay <= span.lastDay) return span;
  const margin = Math.ceil(lengthOf(stretch) / 10);
  const days = Math.max(lengthOf(stretch) + 2 * margin, Math.min(minDays, lengthOf(life)));
  return held(stretch.firstDay - margin, Math.min(days, lengthOf(life)), life);
}

function held(firstDay: number, days: number, life: DaySpan): DaySpan {
  const first = clamp(firstDay, life.firstDay, life.lastDay + 1 - days);
  return { firstDay: first, lastDay: first + days - 1 };
}

function lengthOf({ firstDay, lastDay }: DaySpan): number {
  return lastDay + 1 - firstDay;
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
