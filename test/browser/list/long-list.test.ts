import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeFeed } from '../../support/write-feed.ts';
import { openPhone } from '../support/launch-chromium.ts';
import { settled } from '../support/settled.ts';
import { useJournal } from '../support/use-journal.ts';

/** More than the list keeps in the page at once. */
const count = 600;

const used = useJournal(writeFeed(count));
let page: Page;
beforeAll(async () => {
  page = await (await openPhone(used.browser)).newPage();
  await page.goto(used.app.url);
  await page.locator(`article[aria-setsize="${count}"]`).first().waitFor();
  await settled(page);
});
afterAll(() => page.context().close());

test.each([
  ['far down', 40_000],
  ['a little more than a screen on', 41_300],
  ['five screens back', 37_000],
  ['to the end', 1_000_000],
  ['to the beginning', 0],
])('a jump %s shows no screen without rows, not for one frame', async (_where, toPx) => {
  // The frame after the one that scrolled is the first that anybody sees of it.
  const holes = await page.evaluate(
    (toPx) =>
      new Promise<number[]>((resolve) => {
        scrollTo(0, toPx);
        requestAnimationFrame(() => {
          requestAnimationFrame(() => resolve(findHoles()));
        });

        function findHoles(): number[] {
          const found: number[] = [];
          const list = document.querySelector('[role="main"] section')?.getBoundingClientRect();
          for (let y = 10; y < innerHeight - 80; y += 20) {
            const isInList = list !== undefined && y > list.top && y < list.bottom;
            const [top] = document.elementsFromPoint(206, y);
            if (isInList && !top?.closest('article, div:has(> h2)')) found.push(y);
          }
          return found;
        }
      }),
    toPx,
  );
  expect(holes).toEqual([]);
});

test('after a jump the screens around it fill, and no more than those', async () => {
  await page.evaluate(() => scrollTo(0, 30_000));
  const rows = () => page.getByRole('article').count();
  const screens = await page.evaluate(() => innerHeight / 118);
  await expect.poll(rows).toBeGreaterThan(4.5 * screens);
  await settled(page);
  expect(await rows()).toBeLessThan(6 * screens);
});

test('around a jump the rows come in by two with a frame, above and below: more would make it late', async () => {
  const steps = await page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const positions = () =>
          new Set([...document.querySelectorAll('article')].map(({ ariaPosInSet }) => ariaPosInSet));
        const counts: number[] = [];
        let known = positions();
        scrollTo(0, 10_000);
        requestAnimationFrame(step);

        // Asked for before the list asks, so called before it: between two calls lies one frame of the list's.
        function step(): void {
          const now = positions();
          counts.push([...now].filter((position) => !known.has(position)).length);
          known = now;
          if (counts.length < 40) requestAnimationFrame(step);
          else resolve(counts);
        }
      }),
  );
  const atOnce = Math.max(...steps);
  const later = steps.slice(steps.indexOf(atOnce) + 1);
  expect(atOnce).toBeLessThan(20);
  expect(Math.max(...later)).toBeLessThanOrEqual(4);
  expect(later.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(20);
});
