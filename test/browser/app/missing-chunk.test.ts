import type { BrowserContext, Page } from 'playwright';
import { afterEach, expect, test } from 'vitest';
import { chunkOf } from '../support/chunk-of.ts';
import { openPhone } from '../support/launch-chromium.ts';
import { settled } from '../support/settled.ts';
import { useSampleApp } from '../support/use-sample-app.ts';

const used = useSampleApp();
let context: BrowserContext;
let page: Page;
let uncaught: string[];
let refused: number;

afterEach(() => context.close());

async function openWithout(chunk: string): Promise<void> {
  context = await openPhone(used.browser);
  uncaught = [];
  refused = 0;
  context.on('weberror', (error) => uncaught.push(error.error().message));
  page = await context.newPage();
  await page.route(chunk, (route) => {
    refused += 1;
    return route.abort();
  });
  await page.goto(`${used.app.url}entry/0072`);
  await page.getByRole('heading', { level: 1, name: 'Entry 0072' }).waitFor();
}

test('a map whose code does not come leaves its frame, and is drawn when the network is back', async () => {
  const chunk = chunkOf('views/inset-map/draw-inset-map.ts');
  await openWithout(chunk);
  await expect.poll(() => refused).toBeGreaterThan(0);
  await settled(page);
  expect(uncaught).toEqual([]);
  expect(await page.locator('canvas[data-drawn]').count()).toBe(0);
  await page.unroute(chunk);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.locator('canvas[data-drawn]').first().waitFor();
  expect(uncaught).toEqual([]);
});

test('where the code of the copy does not come, what the reader makes is copied at the next occasion', async () => {
  const chunk = chunkOf('store/reader/backup.ts');
  await openWithout(chunk);
  const save = page.getByRole('button', { name: 'Save', exact: true });
  await save.click();
  await expect.poll(() => refused).toBeGreaterThan(0);
  await settled(page);
  expect(uncaught).toEqual([]);
  await page.unroute(chunk);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
  await expect
    .poll(() => page.evaluate(async () => (await caches.match('/reader-copy.json'))?.text()))
    .toContain('"saved"');
  expect(uncaught).toEqual([]);
});
