import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { sampleFeedPath } from '../../src/build/read-sample-journal.ts';
import { launchChromium, openPhone } from './launch-chromium.ts';
import { type ServedApp, serveApp } from './serve-app.ts';

let browser: Browser;
let app: ServedApp;
let folder: string;
let feedPath: string;
let sample: string;

beforeAll(async () => {
  browser = await launchChromium();
  folder = await mkdtemp(join(tmpdir(), 'waymark-feed-'));
  feedPath = join(folder, 'feed.xml');
  sample = await readFile(sampleFeedPath(process.cwd()), 'utf8');
  await writeFile(feedPath, sample);
  app = await serveApp({ folder: inject('sampleApp'), feedUrl: feedPath });
});
afterAll(async () => {
  await browser.close();
  await app.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Some way into the entry's first paragraph. */
const words = 'the people in Liverpool';

/** How far below the window's top the words stand, in px. */
const topOfWords = (page: Page) =>
  page
    .getByRole('link', { name: words })
    .evaluate((link) => Math.round(link.getClientRects()[0]?.top ?? Number.NaN));

test('a place is found again by its words when a revision has put others before them', async () => {
  const context = await openPhone(browser);
  let page = await context.newPage();
  await page.goto(`${app.url}entry/0074`);
  await page.getByRole('heading', { level: 1, name: 'Entry 0074' }).waitFor();
  await page.waitForTimeout(400);
  const top = await topOfWords(page);
  await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), top - 70);
  await page.waitForTimeout(900);
  await page.close();

  const opening = 'It took Pahor until this morning';
  const added = '<p>A word before all others, added on the day after, and long enough for several lines.</p>';
  const revised = sample.replace(`<p>${opening}`, `${added.repeat(3)}<p>${opening}`);
  expect(revised).not.toBe(sample);
  await writeFile(feedPath, revised);
  page = await context.newPage();
  await page.goto(app.url);
  await page.getByRole('button', { name: 'Check for new entries' }).click();
  await page
    .getByText(/revised/i)
    .first()
    .waitFor();

  await page.goto(`${app.url}entry/0074`);
  await page.getByText('A word before all others').first().waitFor();
  await expect.poll(() => topOfWords(page)).toBeGreaterThan(30);
  expect(await topOfWords(page)).toBeLessThan(110);
  await context.close();
});
