import { nowMs } from './signals.ts';

/** Keeps what is shown of times and days up to date, by the minute and when the page comes to the front. Call once. */
export function startClock(): void {
  setInterval(() => {
    if (!document.hidden) nowMs.value = Date.now();
  }, 60_000);
  document.addEventListener('visibilitychange', () => {
    nowMs.value = Date.now();
  });
}
