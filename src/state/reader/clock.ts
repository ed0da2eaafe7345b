import { nowMs } from '../signals.ts';

/** Keeps the times and days that are shown up to date: every minute and when the page becomes visible. Call once. */
export function startClock(): void {
  setInterval(() => {
    if (!document.hidden) nowMs.value = Date.now();
  }, 60_000);
  document.addEventListener('visibilitychange', () => {
    nowMs.value = Date.now();
  });
}
