import type { BrowserContext } from 'playwright';
import { afterEach, expect, test } from 'vitest';
import { openPhone } from '../support/launch-chromium.ts';
import { settled } from '../support/settled.ts';
import { useJournal } from '../support/use-journal.ts';

const feed = (words: string) =>
  `<rss version="2.0"><channel><title>T</title><item><guid isPermaLink="false">1</guid><title>Entry 0001</title>
  <pubDate>Tue, 20 Oct 2026 18:20:00 +0200</pubDate><description><![CDATA[<p><strong>Date:</strong> Tuesday, October 20, 2026
  <strong>Origin:</strong> 45.6462° N, 13.7655° E <strong>Local time:</strong> 18:20 local</p><p>${words}</p>]]></description>
  </item></channel></rss>`;

const used = useJournal(feed('No rare name.'));
let context: BrowserContext;

afterEach(() => context.close());

/** Opens a phone that was never here, which cannot have the files of these names. */
async function openWithout(chunk: RegExp | null) {
  context = await openPhone(used.browser);
  if (chunk) await context.route(chunk, (route) => route.abort());
  const page = await context.newPage();
  await page.goto(used.app.url);
  return page;
}

test('a first entry is seen before zones and whatever else a whole sync needs can be had', async () => {
  const page = await openWithout(/\/(?:time-zone-table|store-feed|fetch-older|decode-data-html)-/);
  await page.getByRole('link', { name: /^Entry 0001/ }).waitFor();
  await page.goto(`${used.app.url}entry/0001`);
  await page.getByText('18:20').first().waitFor();
});

test('a rare name of HTML has its character, as the common ones have', async () => {
  used.feed.publish(feed('x &notin; y, &copy; &hellip;'));
  const page = await openWithout(null);
  await page.getByRole('link', { name: /^Entry 0001/ }).waitFor();
  await page.goto(`${used.app.url}entry/0001`);
  await page.getByText('x ∉ y, © …').waitFor();
});

test('a first visit asks for the feed once, in full, and the next one for what is new', async () => {
  used.feed.publish(feed('Asked for once.'));
  context = await openPhone(used.browser);
  const page = await context.newPage();
  const before = used.feed.asked.length;
  await page.goto(used.app.url);
  await page.getByRole('link', { name: /^Entry 0001/ }).waitFor();
  await settled(page);
  expect(used.feed.asked.slice(before)).toEqual([null]);
  await page.reload();
  await expect.poll(() => used.feed.asked.slice(before)).toEqual([null, expect.stringMatching(/^"/)]);
});
