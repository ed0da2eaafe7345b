import type { DayAxis } from './day-axis.ts';
import { addMonths } from './day-number.ts';
import type { EntryPoints } from './gather-entry-points.ts';

/** A bar of the histogram: its days (the end excluded) and its height, 0 … 1 of the highest. */
export interface DayBin {
  fromDay: number;
  endDay: number;
  height: number;
}

/** The narrowest a bar may be, with its gap; days may stand closer, they are many and mostly of a kind. */
const narrowestPx = 2.8;
const narrowestDayPx = 0.9;
/** Beyond so many days a bar a day would be noise: bars of weeks count entries instead of words. */
const mostSingleDays = 400;

/**
 * The entries over the journal's life in bars as fine as the axis has room for: days (as high as their words), else
 * weeks, months, quarters or years (as high as the root of their number of entries, so that one entry can be seen).
 */
export function binEntries(points: EntryPoints, axis: DayAxis): DayBin[] {
  if (points.size === 0) return [];
  const bounds = chooseBounds(axis);
  const isDaily = bounds[1] === axis.firstDay + 1 || bounds.length === 2;
  const weights = new Float64Array(bounds.length - 1);
  for (let index = 0; index < points.size; index += 1) {
    const bin = findBin(bounds, points.day[index] ?? axis.firstDay);
    weights[bin] = (weights[bin] ?? 0) + (isDaily ? Math.max(1, points.entries[index]?.words ?? 1) : 1);
  }
  const heights = isDaily ? weights : weights.map(Math.sqrt);
  const highest = Math.max(...heights, 1e-9);
  return Array.from(heights, (height, bin) => ({
    fromDay: bounds[bin] ?? axis.firstDay,
    endDay: bounds[bin + 1] ?? axis.lastDay + 1,
    height: height / highest,
  }));
}

/** Where the bars begin, and at last where the last one ends. */
function chooseBounds({ firstDay, lastDay, widthPx }: DayAxis): number[] {
  const days = lastDay + 1 - firstDay;
  const room = Math.max(1, Math.floor(widthPx / narrowestPx));
  if (days <= mostSingleDays && widthPx / days >= narrowestDayPx) return everyDays(firstDay, lastDay, 1);
  if (days / 7 <= room) return everyDays(firstDay, lastDay, 7);
  for (const months of [1, 3]) {
    if (days / (30.4 * months) <= room) return everyMonths(firstDay, lastDay, months);
  }
  return everyMonths(firstDay, lastDay, 12 * Math.ceil(days / 365.2 / room));
}

function everyDays(firstDay: number, lastDay: number, step: number): number[] {
  const bounds: number[] = [];
  for (let day = firstDay; day <= lastDay; day += step) bounds.push(day);
  return [...bounds, lastDay + 1];
}

function everyMonths(firstDay: number, lastDay: number, step: number): number[] {
  const bounds = [firstDay];
  for (let day = startOfMonths(firstDay, step); day <= lastDay; day = addMonths(day, step))
    if (day > firstDay) bounds.push(day);
  return [...bounds, lastDay + 1];
}

/** The first day of the month, quarter or run of years that a day lies in. */
function startOfMonths(day: number, step: number): number {
  const date = new Date(day * 86_400_000);
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
  const start = Math.floor(month / step) * step;
  return Math.round(Date.UTC(Math.floor(start / 12), start % 12, 1) / 86_400_000);
}

/** The last bound that is not after the day, by halving. */
function findBin(bounds: readonly number[], day: number): number {
  let low = 0;
  let high = bounds.length - 2;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((bounds[middle] ?? 0) <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}
