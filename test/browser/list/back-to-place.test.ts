import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { listPage } from '../pages/list-page.ts';
import { chunkOf } from '../support/chunk-of.ts';
import { openPhone } from '../support/launch-chromium.ts';
import { settled } from '../support/settled.ts';
import { useSampleApp } from '../support/use-sample-app.ts';

const used = useSampleApp();
const farDownPx = 800;

/** Rows above the place come to their real height after it was reached: it may move by less than one of them. */
const rowPx = 100;

const strayed = async (page: Page, leftAt: number) => Math.abs((await place(page)) - leftAt);
const place = (page: Page) => page.evaluate(() => scrollY);

/** A new reader's page, scrolled down and at rest. */
async function openDown(path: string): Promise<Page> {
  const context = await openPhone(used.browser);
  const page = await context.newPage();
  await page.goto(used.app.url + path);
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollHeight - innerHeight))
    .toBeGreaterThan(farDownPx);
  await settled(page);
  await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), farDownPx);
  await settled(page);
  return page;
}

test.each(['ledger', 'noticed', 'search?q=the', 'places'])(
  'the page /%s is within a row of where it was left after a reload, and by Back after one',
  async (path) => {
    const page = await openDown(path);
    const leftAt = await place(page);
    await page.reload();
    await expect.poll(() => strayed(page, leftAt)).toBeLessThan(rowPx);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Entries' }).click();
    await listPage.arrive(page);
    await page.reload();
    await listPage.arrive(page);
    await page.goBack();
    await expect.poll(() => strayed(page, leftAt)).toBeLessThan(rowPx);
    // What comes late does not move it further.
    await settled(page);
    expect(await strayed(page, leftAt)).toBeLessThan(rowPx);
    await page.context().close();
  },
);

test('a reader who moves before the page is long enough is left where they are', async () => {
  const page = await openDown('ledger');
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page
    .context()
    .route(chunkOf('views/ledger/ledger-page.tsx'), (route) => held.then(() => route.continue()));
  // The app looks for an update as soon as it has begun to bring the page back to its place.
  await page.addInitScript(() => {
    const { register } = ServiceWorkerContainer.prototype;
    ServiceWorkerContainer.prototype.register = function (...args) {
      document.documentElement.dataset.looksForUpdate = '';
      return register.apply(this, args);
    };
  });
  await page.reload();
  await page.locator('main [aria-busy]').waitFor();
  await page.locator('html[data-looks-for-update]').waitFor();
  await page.keyboard.press('Shift');
  letGo();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await settled(page);
  expect(await place(page)).toBe(0);
  await page.context().close();
});
