import type { BrowserContext, Page } from 'playwright';
import { afterEach, expect, test } from 'vitest';
import { answerWith } from '../../support/answer-with.ts';
import { listPage } from '../pages/list-page.ts';
import { openPhone } from '../support/launch-chromium.ts';
import { settled } from '../support/settled.ts';
import { useJournal } from '../support/use-journal.ts';

const longWord = `Donau${'dampfschiff'.repeat(10)}`;
const untitled = 'The ferry did not come';
const feed = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Odd titles</title>
<link>https://odd.example/</link><description>Posts.</description>
<item><guid isPermaLink="false">odd-4</guid><pubDate>Thu, 05 Nov 2026 10:00:00 GMT</pubDate>
<description><![CDATA[<p>${untitled}. We waited on the quay.</p><p>It came the day after.</p>]]></description></item>
<item><guid isPermaLink="false">odd-3</guid><pubDate>Wed, 04 Nov 2026 10:00:00 GMT</pubDate>
<description><![CDATA[<p>${untitled}.</p>]]></description></item>
<item><title>Between</title><guid isPermaLink="false">odd-2</guid><pubDate>Tue, 03 Nov 2026 10:00:00 GMT</pubDate>
<description><![CDATA[<p>A post between two others.</p>]]></description></item>
<item><title>مرحبا ${longWord} lorem ipsum</title><guid isPermaLink="false">odd-1</guid>
<pubDate>Mon, 02 Nov 2026 10:00:00 GMT</pubDate><description><![CDATA[<p>Greetings.</p>]]></description></item>
</channel></rss>`;

const used = useJournal(answerWith(feed));
let context: BrowserContext;
let page: Page;
afterEach(() => context.close());

async function openList(): Promise<void> {
  context = await openPhone(used.browser);
  page = await context.newPage();
  await listPage.open(page, used.app.url);
}

const row = (name: string) => listPage.rows(page).filter({ hasText: name });
const isUnseen = (box: { width: number; height: number } | null) =>
  box === null || box.width <= 1 || box.height <= 1;

test('a neighbour’s long word does not push the entry sideways', async () => {
  await openList();
  await row('Between').getByRole('link').click();
  await page.getByRole('navigation').filter({ hasText: 'Donau' }).waitFor();
  await settled(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(412);
});

test('a title that begins from right to left shows its beginning in the list, whatever follows', async () => {
  await openList();
  const isBeginningSeen = await row('مرحبا')
    .getByRole('heading')
    .evaluate((heading) => {
      const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
      const node = texts.nextNode();
      if (!node) return false;
      const range = document.createRange();
      range.setStart(node, 0);
      range.setEnd(node, 5);
      const words = range.getBoundingClientRect();
      const room = heading.getBoundingClientRect();
      return words.width > 0 && words.left >= room.left - 1 && words.right <= room.right + 1;
    });
  expect(isBeginningSeen).toBe(true);
});

test('a post without a title shows its first words once, in the list and on its page', async () => {
  await openList();
  const short = row('The ferry did not come').last();
  expect((await short.innerText()).match(/ferry/g)).toHaveLength(1);
  const long = row('The ferry did not come').first();
  expect((await long.innerText()).match(/ferry/g)).toHaveLength(1);
  await long.getByRole('link').click();
  const heading = page.getByRole('heading', { level: 1, name: /^The ferry/ });
  await page.getByText('It came the day after.').waitFor();
  expect(isUnseen(await heading.boundingBox())).toBe(true);
  await listPage.open(page, used.app.url);
  await row('Between').getByRole('link').click();
  const titled = page.getByRole('heading', { level: 1, name: 'Between' });
  await titled.waitFor();
  expect(isUnseen(await titled.boundingBox())).toBe(false);
});
