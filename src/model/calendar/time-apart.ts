/**
 * The distance of a moment from now, in ms, in either direction: after a clock was set back, recent moments are in
 * the future, and must not count as new until the clock gets there.
 */
export function timeApart(atMs: number, nowMs = Date.now()): number {
  return Math.abs(nowMs - atMs);
}

/** After 12 hours, start at the list again. */
const goesOnForMs = 12 * 60 * 60_000;

/** Whether an installed app that was left at a moment resumes where it was left. */
export function goesOn(leftAtMs: number, nowMs = Date.now()): boolean {
  return timeApart(leftAtMs, nowMs) < goesOnForMs;
}
