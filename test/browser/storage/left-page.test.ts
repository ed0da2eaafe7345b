import type { BrowserContext, Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { entryPage } from '../pages/entry-page.ts';
import { openPhone } from '../support/launch-chromium.ts';
import { useSampleApp } from '../support/use-sample-app.ts';

const used = useSampleApp();
let context: BrowserContext;
let page: Page;
beforeEach(async () => {
  context = await openPhone(used.browser, { serviceWorkers: 'block' });
  page = await context.newPage();
});
afterEach(() => context.close());

/**
 * From now on the page is left before the device has answered: what it writes is held open until then, and rolled
 * back, as Chromium does where it still looks for space.
 */
async function leaveTooEarly(): Promise<void> {
  await page.evaluate(() => {
    const open = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (names, mode, options) {
      const transaction = open.call(this, names, mode, options);
      if (mode !== 'readwrite') return transaction;
      transaction.commit = () => undefined;
      const [store = ''] = transaction.objectStoreNames;
      const holdOpen = () => {
        transaction.objectStore(store).count().onsuccess = holdOpen;
      };
      holdOpen();
      addEventListener('pagehide', () => transaction.abort());
      return transaction;
    };
  });
}

test('a theme that was chosen just before the page was left is the theme of the next one', async () => {
  await page.goto(`${used.app.url}settings`);
  await page.getByRole('radio', { name: 'Black' }).waitFor();
  await leaveTooEarly();
  await page.getByRole('radio', { name: 'Black' }).check();
  await page.reload();
  await page.getByRole('radio', { name: 'Black', checked: true }).waitFor();
  await page.getByRole('link', { name: 'Entries' }).click();
  await page.getByRole('article').first().waitFor();
  await page.reload();
  await page.getByRole('article').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('black');
});

test('the place in an entry that was left while it was being stored is where it is continued', async () => {
  await entryPage.open(page, used.app.url, '0072');
  await leaveTooEarly();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight * 0.4));
  const unstored = () => page.evaluate(() => localStorage.getItem('waymark-unstored sample'));
  await expect.poll(unstored).toContain('positions');
  const leftAt = await page.evaluate(() => scrollY);
  await page.goto(used.app.url);
  await page.getByRole('complementary', { name: 'Continue reading' }).getByRole('link').click();
  await entryPage.arrive(page);
  const scrolledPx = () => page.evaluate(() => scrollY);
  await expect.poll(scrolledPx).toBeGreaterThan(leftAt - 60);
  expect(await scrolledPx()).toBeLessThan(leftAt + 60);
});
