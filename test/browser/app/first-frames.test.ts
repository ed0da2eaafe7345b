import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { writeFeed } from '../../support/write-feed.ts';
import { appKept } from '../pages/app-kept.ts';
import { openPhone, withWorker } from '../support/launch-chromium.ts';
import { settled } from '../support/settled.ts';
import { useJournal } from '../support/use-journal.ts';

/** Six rows, missing numbers, the month's last row, and five rows of the month before. */
const leftOut = Array.from({ length: 18 }, (_, index) => index + 7);
const used = useJournal(writeFeed(30, leftOut));

interface Start {
  /** How many rows there were to see, frame by frame, whenever that changed. */
  rows: number[];
  shifts: number[];
}

/** In the page, before anything of it is there. */
function watchStart(): void {
  const start: Start = { rows: [], shifts: [] };
  Object.assign(window, { start });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) start.shifts.push((entry as unknown as { value: number }).value);
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    const seen = [...document.querySelectorAll('article')].filter((row) => row.checkVisibility()).length;
    if (seen !== (start.rows.at(-1) ?? 0)) start.rows.push(seen);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

test('a start has its first rows in its first frame and the others in the next, and none of them moves', async () => {
  const context = await openPhone(used.browser, withWorker);
  const first = await context.newPage();
  await first.goto(used.app.url);
  await appKept(first);
  await first.getByText('are not in this feed').waitFor();
  await keptWith(first, 'May 2026');
  const page = await context.newPage();
  await page.addInitScript(watchStart);
  await page.goto(used.app.url);
  await settled(page);
  const { rows, shifts } = await page.evaluate(() => (window as unknown as { start: Start }).start);
  expect(rows).toEqual([4, 8, 12]);
  expect(shifts).toEqual([]);
  await context.close();
});

/** Until the service worker has a first screen that says something. */
async function keptWith(page: Page, words: string): Promise<void> {
  const kept = () =>
    page.evaluate(async () => {
      const screen = await caches.match('/first-screen', { cacheName: 'waymark-first-screen' });
      return (await screen?.text()) ?? '';
    });
  await expect.poll(kept).toContain(words);
}
