import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { chunkOf } from '../support/chunk-of.ts';
import { openPhone, openWide } from '../support/launch-chromium.ts';
import { usePublishedApp } from '../support/use-published-app.ts';
import { watchFaults } from '../support/watch-faults.ts';

const used = usePublishedApp();

/** As the browser tells it: https://wicg.github.io/layout-instability/ */
interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: { previousRect: DOMRect; currentRect: DOMRect }[];
}

/** A page whose script, and whose feed, have not come; gives the way to let the script come. */
async function openHeld(page: Page, path: string): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/*.js', async (route) => {
    await held;
    await route.continue();
  });
  // Never answered: what is looked at is the take-over alone.
  await page.route('**/feed.xml', () => undefined);
  await page.addInitScript(() => {
    const shifts: number[] = [];
    const movesPx: number[] = [];
    Object.assign(window, { shifts, movesPx });
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as LayoutShift[]) {
        shifts.push(value);
        // What the face that came has left no room for is nowhere: a country behind a long name.
        const seen = sources.filter(({ currentRect }) => currentRect.height > 0);
        for (const { previousRect, currentRect } of seen) movesPx.push(currentRect.y - previousRect.y);
      }
    }).observe({ type: 'layout-shift' });
  });
  await page.goto(used.app.url + path, { waitUntil: 'commit' });
  await page.locator('#page-state').waitFor({ state: 'attached' });
  await page.evaluate(() => document.fonts.ready);
  return release;
}

const isTakenOver = (page: Page) => page.locator('[data-syncing], [data-drawn]').first().waitFor();

describe.each([
  ['a phone', openPhone],
  ['a wide screen', openWide],
] as const)('on %s', (_width, openReader) => {
  test.each([
    ['list', '', 'article h3', 0.02, 1],
    ['entry', 'entry/0042', '[data-block] p', 0.1, 2],
  ])(
    'the app takes the page of a %s over in place: nothing moves, and what was there stays',
    async (_what, path, words, maxOfFace, maxLines) => {
      const context = await openReader(used.browser);
      const faults = await watchFaults(context);
      const page = await context.newPage();
      const release = await openHeld(page, path);
      // Until here nothing moves but what the face that comes rewraps: a line or two of a text, none of a row's.
      const shiftsBefore = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
      expect(Math.max(0, ...shiftsBefore)).toBeLessThan(maxOfFace);
      const movesPx = await page.evaluate(() => (window as unknown as { movesPx: number[] }).movesPx);
      expect(Math.max(0, ...movesPx.map(Math.abs))).toBeLessThan(maxLines * 40);
      await page.locator('article a').first().focus();
      await page.evaluate((words) => {
        scrollTo({ top: 200, behavior: 'instant' });
        Object.assign(window, { kept: [...document.querySelectorAll(words)], shifts: [] });
      }, words);
      const countPictures = () => page.locator('.map-picture:visible, canvas[data-drawn]').count();
      const picturesBefore = await countPictures();
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
      const [focusBefore, scrollBefore] = [await focused(), await page.evaluate(() => scrollY)];
      release();
      await isTakenOver(page);
      expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
      expect(
        await page.evaluate(() =>
          (window as unknown as { kept: Element[] }).kept.every((one) => one.isConnected),
        ),
      ).toBe(true);
      expect(await countPictures()).toBeGreaterThanOrEqual(picturesBefore);
      expect(await focused()).toBe(focusBefore);
      expect(await page.evaluate(() => scrollY)).toBe(scrollBefore);
      expect(faults).toEqual([]);
      await context.close();
    },
  );
});

test('a sheet of a part of the app stands behind those of a written page, where it is only added to them', async () => {
  const context = await openPhone(used.browser);
  const page = await context.newPage();
  await page.goto(used.app.url);
  await page.getByText(/48 of 48 entries on this phone/).waitFor();
  const owners = await page.evaluate(() =>
    [...document.styleSheets].map(({ ownerNode }) => ownerNode?.nodeName),
  );
  // The style of its words, the app's first sheet, the style of what stands around the words; then the parts'.
  expect(owners.slice(0, 3)).toEqual(['STYLE', 'LINK', 'STYLE']);
  expect(owners.length).toBeGreaterThan(3);
  expect(new Set(owners.slice(3))).toEqual(new Set(['LINK']));
  await context.close();
});

test('before the first sync another entry is a page of its own, and Back leads to the list', async () => {
  const context = await openPhone(used.browser);
  const page = await context.newPage();
  const release = await openHeld(page, '');
  release();
  await isTakenOver(page);
  await page.getByRole('link', { name: /^Entry 0071,/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Entry 0071' }).waitFor();
  await page.goBack();
  await page.getByRole('link', { name: /^Entry 0071,/ }).waitFor();
  await context.close();
});

test('where the code of the take-over does not come, the app shows the page anew', async () => {
  const context = await openPhone(used.browser);
  const page = await context.newPage();
  await page.route(chunkOf('views/take-over.tsx', used.folder), (route) => route.abort());
  await page.goto(used.app.url);
  await page.getByText(/48 of 48 entries on this phone/).waitFor();
  // What is stored is told before the last rows are drawn.
  await page.getByRole('article').nth(47).waitFor();
  expect(await page.getByRole('article').count()).toBe(48);
  await context.close();
});

test('the map begins with the world of its page, until it has drawn its own', async () => {
  const context = await openPhone(used.browser);
  const page = await context.newPage();
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.bin', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${used.app.url}map`);
  const world = page.locator('.leaflet-container svg.world-picture');
  await world.waitFor();
  const [isInShape, widthPx] = await world.evaluate((svg: SVGSVGElement) => {
    const { width, height } = svg.getBoundingClientRect();
    const drawn = svg.viewBox.baseVal;
    return [Math.abs(width / height - drawn.width / drawn.height) < 0.01, width];
  });
  expect(isInShape).toBe(true);
  expect(widthPx).toBeGreaterThan(412);
  release();
  await world.waitFor({ state: 'detached' });
  expect(await page.locator('.waymark-base canvas').count()).toBeGreaterThan(0);
  await context.close();
});
