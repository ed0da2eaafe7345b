import { projectCoordinates } from '../../../basemap/mercator.ts';
import { dayNumberOf, dayOfInstant } from '../../../model/calendar/calendar-day.ts';
import type { EntrySummary } from '../../../model/entry/entry.ts';
import { boundDays, type DayBounds } from './day-bounds.ts';

/** The journal's data for drawing: flat arrays by index, oldest entry first. */
export interface EntryPoints {
  size: number;
  entries: readonly EntrySummary[];
  /** On the unit square of the Mercator world; NaN for an entry without a place. */
  x: Float64Array;
  y: Float64Array;
  /** Place date as whole days since 1970-01-01. Not always ascending: the date line turns the calendar back. */
  day: Int32Array;
  /** The indexes in the order of their days, and those days: a range of days is one range of these. */
  byDay: Int32Array;
  sortedDays: Int32Array;
  dayBounds: DayBounds;
  /** The same number for the same place name; -1 without. */
  placeId: Int32Array;
  indexBySlug: ReadonlyMap<string, number>;
  withoutPlace: number;
  /** The journal's first and last day; both 0 if it is empty. */
  firstDay: number;
  lastDay: number;
}

/** Prepares a journal of summaries, newest first, for drawing. See {@link laidOutDays} for those without a date. */
export function gatherEntryPoints(newestFirst: readonly EntrySummary[]): EntryPoints {
  const entries = [...newestFirst].reverse();
  const size = entries.length;
  const x = new Float64Array(size).fill(Number.NaN);
  const y = new Float64Array(size).fill(Number.NaN);
  const day = laidOutDays(entries);
  const placeId = new Int32Array(size).fill(-1);
  const indexBySlug = new Map<string, number>();
  const placeIds = new Map<string, number>();
  let withoutPlace = 0;
  entries.forEach((entry, index) => {
    indexBySlug.set(entry.slug, index);
    if (entry.place) placeId[index] = internPlace(placeIds, entry.place);
    if (entry.origin) {
      const point = projectCoordinates(entry.origin);
      x[index] = point.x;
      y[index] = point.y;
    } else withoutPlace += 1;
  });
  const byDay = orderByDay(day);
  const sortedDays = byDay.map((index) => day[index] ?? 0);
  const firstDay = sortedDays[0] ?? 0;
  const lastDay = sortedDays.at(-1) ?? 0;
  return {
    size,
    entries,
    x,
    y,
    day,
    byDay,
    sortedDays,
    dayBounds: boundDays(day),
    placeId,
    indexBySlug,
    withoutPlace,
    firstDay,
    lastDay,
  };
}

/**
 * A day for every entry, oldest first: its date's, else its instant's; an entry with neither gets the day of the
 * entry after it, or of the one before it if none after it has one.
 */
function laidOutDays(entries: readonly EntrySummary[]): Int32Array {
  const days = entries.map(ownDay);
  const known = days.filter((day) => day !== null);
  let beside = known.at(-1) ?? 0;
  return Int32Array.from(days.toReversed(), (day) => {
    beside = day ?? beside;
    return beside;
  }).reverse();
}

function ownDay({ date, instantMs }: EntrySummary): number | null {
  if (date) return dayNumberOf(date);
  return instantMs === 0 ? null : dayOfInstant(instantMs);
}

function orderByDay(day: Int32Array): Int32Array {
  const order = Int32Array.from(day, (_, index) => index);
  const isAscending = day.every((value, index) => index === 0 || value >= (day[index - 1] ?? value));
  return isAscending ? order : order.sort((one, other) => (day[one] ?? 0) - (day[other] ?? 0) || one - other);
}

function internPlace(ids: Map<string, number>, place: string): number {
  const known = ids.get(place);
  if (known !== undefined) return known;
  ids.set(place, ids.size);
  return ids.size - 1;
}
