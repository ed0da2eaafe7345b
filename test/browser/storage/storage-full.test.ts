import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { generateFeed } from '../../bench/generate-feed.ts';
import { connectChromium } from '../support/connect-chromium.ts';
import { openPhone, withWorker } from '../support/launch-chromium.ts';
import { serveApp } from '../support/serve-app.ts';
import { readStoredJournal } from '../support/stored-journal.ts';

let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await connectChromium();
  folder = await mkdtemp(join(tmpdir(), 'waymark-feed-'));
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

test('a phone without room says so and keeps nothing half; with room it has the whole journal', async () => {
  const feedPath = join(folder, 'feed.xml');
  await writeFile(feedPath, generateFeed({ count: 2_000 }));
  const app = await serveApp({ folder: inject('sampleApp'), feedUrl: feedPath });
  const context = await openPhone(browser, withWorker);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const origin = new URL(app.url).origin;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2_500_000 });
  await page.goto(app.url);
  await page.getByText('There is no room left on this device for new entries.').waitFor();
  // What it was shown while the feed was coming stays, and is whole.
  const { entries, summaries, strays } = await readStoredJournal(page);
  expect([entries, strays]).toEqual([summaries, 0]);
  expect(summaries).toBeLessThan(2_000);
  expect(await page.getByRole('article').count()).toBe(summaries);

  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('2,000 of 2,000 entries on this phone').waitFor();
  await context.close();
  await app.stop();
});

test('what a full phone cannot keep is taken back and said: reading marks, theme and type', async () => {
  const app = await serveApp({ folder: inject('sampleApp') });
  const context = await openPhone(browser);
  const page = await context.newPage();
  await page.goto(`${app.url}entry/0074`);
  const read = page.getByRole('button', { name: 'Read', exact: true });
  await read.waitFor();
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room.', 'QuotaExceededError');
    };
  });
  await read.click();
  await page.getByText('This device could not keep it.').waitFor();
  expect(await read.getAttribute('aria-pressed')).toBe('false');
  await page
    .getByRole('link', { name: 'Back' })
    .or(page.getByRole('button', { name: 'Back' }))
    .first()
    .click();
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await page.getByRole('radio', { name: 'Sepia' }).click({ force: true });
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBeUndefined();
  await page.getByText('This device could not keep it.').waitFor();
  await context.close();
  await app.stop();
});
