/** The journal's life along a line: from its first day to its last, both whole. */
export interface DayAxis {
  firstDay: number;
  lastDay: number;
  widthPx: number;
}

/** Where a day begins on the axis; the day after the last one begins at its end. */
export function startOfDay({ firstDay, lastDay, widthPx }: DayAxis, day: number): number {
  return ((day - firstDay) / (lastDay + 1 - firstDay)) * widthPx;
}

/** The day at a position on the axis, within the journal's life. */
export function dayAt({ firstDay, lastDay, widthPx }: DayAxis, xPx: number): number {
  const day = firstDay + Math.floor((xPx / Math.max(1, widthPx)) * (lastDay + 1 - firstDay));
  return Math.min(lastDay, Math.max(firstDay, day));
}
