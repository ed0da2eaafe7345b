import { addMonths, calendarOf, dayOfCalendar } from '../../../model/calendar/calendar-month.ts';
import { firstAtOrAfter } from '../points/first-at-or-after.ts';
import type { EntryPoints } from '../points/gather-entry-points.ts';
import type { DayAxis } from './day-axis.ts';

/** A bar of the histogram: its days (the end excluded) and its height, 0 … 1 of the room. */
export interface DayBin {
  fromDay: number;
  endDay: number;
  height: number;
}

/** Minimum width of a bar with its gap; days may be closer, since they are many and mostly similar. */
const minWidthPx = 2.8;
const minDayWidthPx = 0.9;
/**
 * This many entries of the usual length fill the height of a day: one entry a day is a low bar, not a wall of full
 * ones.
 */
const fullDayEntries = 3;
/** Beyond this many days a bar per day would be noise: bars of weeks count entries instead of words. */
const maxSingleDays = 400;

/**
 * The entries of the days along the axis in bars as fine as there is room for: days (as high as their words, relative
 * to the wordiest day or to three usual entries), else weeks, months, quarters or years (as high as the square root
 * of their number of entries, so that one entry is visible, relative to the fullest one).
 */
export function binEntries(points: EntryPoints, axis: DayAxis): DayBin[] {
  if (points.size === 0) return [];
  const bounds = chooseBounds(axis);
  const isDaily = bounds[1] === axis.firstDay + 1 || bounds.length === 2;
  const starts = bounds.map((day) => firstAtOrAfter(points.sortedDays, day));
  const heights = starts.slice(0, -1).map((start, bin) => {
    const end = starts[bin + 1] ?? start;
    return isDaily ? wordsOf(points, start, end) : Math.sqrt(end - start);
  });
  const [first = 0, end = 0] = [starts[0], starts.at(-1)];
  const fullDay = isDaily ? (fullDayEntries * wordsOf(points, first, end)) / Math.max(1, end - first) : 0;
  const highest = heights.reduce((max, height) => Math.max(max, height), Math.max(fullDay, 1e-9));
  return heights.map((height, bin) => ({
    fromDay: bounds[bin] ?? axis.firstDay,
    endDay: bounds[bin + 1] ?? axis.lastDay + 1,
    height: height / highest,
  }));
}

/** Of a range of the entries in the order of their days; an entry counts as at least one word. */
function wordsOf({ byDay, entries }: EntryPoints, start: number, end: number): number {
  let words = 0;
  for (let at = start; at < end; at += 1) words += Math.max(1, entries[byDay[at] ?? 0]?.words ?? 1);
  return words;
}

/** Where the bars begin, and finally where the last one ends. */
function chooseBounds({ firstDay, lastDay, widthPx }: DayAxis): number[] {
  const days = lastDay + 1 - firstDay;
  const room = Math.max(1, Math.floor(widthPx / minWidthPx));
  if (days <= maxSingleDays && widthPx / days >= minDayWidthPx) return everyDays(firstDay, lastDay, 1);
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

/** The first day of the month, quarter or run of years that contains a day. */
function startOfMonths(day: number, step: number): number {
  const { year, month } = calendarOf(day);
  const start = Math.floor((year * 12 + month - 1) / step) * step;
  return dayOfCalendar(Math.floor(start / 12), (start % 12) + 1, 1);
}
