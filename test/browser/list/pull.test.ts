import type { CDPSession, Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { entryPage } from '../pages/entry-page.ts';
import { listPage } from '../pages/list-page.ts';
import { connectChromium } from '../support/connect-chromium.ts';
import { openPhone, openWide } from '../support/launch-chromium.ts';
import { serveApp } from '../support/serve-app.ts';
import { settled } from '../support/settled.ts';

/** Draws one finger down from near the top of the page, in steps as a screen reports them. */
async function pull(touch: CDPSession, distancePx: number, x = 200): Promise<void> {
  const at = (y: number) => ({ touchPoints: [{ x, y }] });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(200) });
  for (let moved = 10; moved <= distancePx; moved += 10) {
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(200 + moved) });
  }
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

function countRequests(page: Page): { feed: number; pages: number } {
  const count = { feed: 0, pages: 0 };
  page.context().on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname === '/feed') count.feed += 1;
    if (request.isNavigationRequest()) count.pages += 1;
  });
  return count;
}

test('pulling the list down asks for new entries, without loading the page anew', async () => {
  const app = await serveApp({ folder: inject('sampleApp') });
  const browser = await connectChromium();
  const context = await openPhone(browser);
  const page = await context.newPage();
  await listPage.open(page, app.url);
  const touch = await context.newCDPSession(page);
  const count = countRequests(page);

  await pull(touch, 60);
  await settled(page);
  expect(count).toEqual({ feed: 0, pages: 0 });

  await pull(touch, 220);
  await expect.poll(() => count.feed).toBe(1);
  expect(count.pages).toBe(0);
  await page.getByRole('status').filter({ hasText: 'checked just now' }).waitFor();
  await settled(page);

  await page.evaluate(() => scrollTo(0, 900));
  await pull(touch, 220);
  await settled(page);
  expect(count.feed).toBe(1);
  await browser.close();
  await app.stop();
});

test('a finger that scrolls something else back asks for nothing', async () => {
  const app = await serveApp({ folder: inject('sampleApp') });
  const browser = await connectChromium();
  const context = await openWide(browser, { hasTouch: true });
  const page = await context.newPage();
  await entryPage.open(page, app.url, '0072');
  await listPage.arrive(page);
  const touch = await context.newCDPSession(page);
  const count = countRequests(page);
  const list = page.locator('[data-list-pane]');
  const { x: listX, width } = (await list.boundingBox()) as { x: number; width: number };
  const inList = listX + width / 2;

  // The list beside an entry scrolls by itself: it is far from its top.
  await list.evaluate((pane) => pane.scrollTo(0, 900));
  await pull(touch, 220, inList);
  await list.evaluate((pane) => pane.scrollTo(0, 0));
  // The entry at the right, at its top.
  await pull(touch, 220, inList + width);
  // A sheet over the list.
  await page.getByRole('button', { name: 'Paths' }).click();
  await page.getByRole('dialog').waitFor();
  await pull(touch, 220, inList);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await settled(page);
  expect(count.feed).toBe(0);

  // The list at its top, however far the entry is scrolled.
  await page.evaluate(() => scrollTo(0, 300));
  await pull(touch, 220, inList);
  await expect.poll(() => count.feed).toBe(1);
  await page.getByRole('status').filter({ hasText: 'checked just now' }).waitFor();
  expect(count).toEqual({ feed: 1, pages: 0 });
  await browser.close();
  await app.stop();
});
