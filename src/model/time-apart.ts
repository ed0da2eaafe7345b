/**
 * How far a moment lies from now, in ms, to either side: after a clock was set back what has just been is in the future,
 * and must not count as new until the clock gets there.
 */
export function timeApart(atMs: number, nowMs = Date.now()): number {
  return Math.abs(nowMs - atMs);
}
