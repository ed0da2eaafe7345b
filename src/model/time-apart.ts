/**
 * How far a moment lies from now, in ms, to either side: after a clock was set back what has just been is in the future,
 * and must not count as new until the clock gets there.
 */
export function timeApart(atMs: number, nowMs = Date.now()): number {
  return Math.abs(nowMs - atMs);
}

/** After a night's sleep one begins anew, with what is new. */
const goesOnForMs = 12 * 60 * 60_000;

/** Whether an installed app that was left at a moment goes on where it was left. */
export function goesOn(leftAtMs: number, nowMs = Date.now()): boolean {
  return timeApart(leftAtMs, nowMs) < goesOnForMs;
}
