import { dayMs } from '../calendar/calendar-day.ts';
import type { EntrySummary } from '../entry/entry.ts';
import { isObject } from '../text/json-checks.ts';

/** When the reader was here last, and the newest entry's instant at that time; both in ms since 1970 UTC. */
export interface Visit {
  atMs: number;
  newestMs: number;
}

/** What is stored of the reader's visits: the last one, and the one before the absence that is being caught up on. */
export interface Attendance {
  visit: Visit;
  /** The last visit before an absence; null if there was none, or once it is caught up on. */
  before: Visit | null;
}

/** An absence shorter than this needs no catching up. */
const minAbsenceMs = 2 * dayMs;
const minEntries = 2;

/**
 * Records that the reader is here now, with a journal whose newest entry is of `newestMs`.
 *
 * @param known what was stored of earlier visits, or null
 * @param isCaughtUp whether nothing is left to read of an earlier absence; if something is, catching up still begins
 * there
 */
export function attend(
  known: Attendance | null,
  { nowMs, newestMs, isCaughtUp }: { nowMs: number; newestMs: number; isCaughtUp: boolean },
): Attendance {
  if (!known) return { visit: { atMs: nowMs, newestMs }, before: null };
  const { visit } = known;
  const left = isCaughtUp ? null : known.before;
  return {
    visit: { atMs: nowMs, newestMs: Math.max(newestMs, visit.newestMs) },
    before: nowMs - visit.atMs >= minAbsenceMs ? (left ?? visit) : known.before,
  };
}

/** What has come since the visit `before`, oldest first. Empty if it is only one entry. */
export function entriesSince(
  newestFirst: readonly EntrySummary[],
  before: Pick<Visit, 'newestMs'> | null,
): EntrySummary[] {
  if (!before) return [];
  const since = newestFirst.filter(({ instantMs }) => instantMs > before.newestMs);
  return since.length < minEntries ? [] : since.reverse();
}

/** Parses what was stored, maybe by another version; null if it cannot be parsed. */
export function parseAttendance(value: unknown): Attendance | null {
  if (!isObject(value)) return null;
  const { visit, before } = value;
  return isVisit(visit) ? { visit, before: isVisit(before) ? before : null } : null;
}

function isVisit(value: unknown): value is Visit {
  return isObject(value) && Number.isFinite(value.atMs) && Number.isFinite(value.newestMs);
}
