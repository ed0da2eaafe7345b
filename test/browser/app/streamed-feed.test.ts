import type { ServerResponse } from 'node:http';
import type { BrowserContext, Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { generateFeed } from '../../bench/generate-feed.ts';
import { entryPage } from '../pages/entry-page.ts';
import { listPage } from '../pages/list-page.ts';
import { openPhone } from '../support/launch-chromium.ts';
import { settled } from '../support/settled.ts';
import { useJournal } from '../support/use-journal.ts';

// Of a seed whose places tell no other order of the first rows than the feed has.
const feed = generateFeed({ count: 400, seed: 2 });
const beginning = feed.slice(0, feed.indexOf('<title>Entry 0370'));

const open = new Set<ServerResponse>();
const used = useJournal((_request, response) => {
  response.writeHead(200, { 'Content-Type': 'application/rss+xml' }).write(beginning);
  open.add(response);
});

/** To whoever has asked, and was not sent away meanwhile. */
function sendRest(): void {
  for (const response of open) response.end(feed.slice(beginning.length));
  open.clear();
}

let context: BrowserContext;
let page: Page;

beforeEach(async () => {
  context = await openPhone(used.browser);
  page = await context.newPage();
});
afterEach(() => context.close());

const link = (name: RegExp) => page.getByRole('link', { name });
/** Where the top of an entry's headline is in the window, in CSS pixels. */
const topOf = async (name: RegExp) => (await link(name).boundingBox())?.y ?? Number.NaN;

test('entries are seen and read while the rest of the feed is still coming, and nothing moves when it comes', async () => {
  await page.goto(used.app.url);
  // More than the first screen, which is drawn ahead of what stands below it.
  await listPage.rows(page).nth(9).waitFor({ state: 'attached' });

  await link(/^Entry 0398/).click();
  await entryPage.title(page, 'Entry 0398').waitFor();
  await page.getByRole('region', { name: 'Tomorrow I expect' }).waitFor();
  await entryPage.read(page).click();
  await page.goBack();
  await listPage.rows(page).first().waitFor();

  await page.evaluate(() => {
    scrollTo({ top: 500, behavior: 'instant' });
    const shifts: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift' });
    Object.assign(window, { shifts });
  });
  await settled(page, { isFeedHeld: true });
  const before = await topOf(/Entry 0397/);
  const scrollBefore = await page.evaluate(() => scrollY);

  sendRest();
  await page.getByText('400 of 400 entries on this phone').waitFor();
  await settled(page);
  // From rows that the page lays out to rows that are placed, where a pixel is rounded otherwise.
  expect(Math.abs((await topOf(/Entry 0397/)) - before)).toBeLessThanOrEqual(1);
  expect(await page.evaluate(() => scrollY)).toBe(scrollBefore);
  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
  await link(/^Entry 0398.*, read$/).waitFor();
  expect(used.feed.asked).toHaveLength(1);
});

test('a visit that ends while the feed is coming keeps what was shown, and the next one gets the rest', async () => {
  const asked = used.feed.asked.length;
  await page.goto(used.app.url);
  await listPage.rows(page).first().waitFor();
  await page.reload();
  await link(/^Entry 0395/).waitFor();
  await expect.poll(() => used.feed.asked.length).toBe(asked + 2);
  sendRest();
  await page.getByText('400 of 400 entries on this phone').waitFor();
});
