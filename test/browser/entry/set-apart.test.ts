import type { BrowserContext, Page } from 'playwright';
import { afterEach, expect, test } from 'vitest';
import { answerWith } from '../../support/answer-with.ts';
import { entryPage } from '../pages/entry-page.ts';
import { openPhone } from '../support/launch-chromium.ts';
import { useJournal } from '../support/use-journal.ts';
import { watchFaults } from '../support/watch-faults.ts';

const filler = '<p>The tide came in, and the tide went out, and nobody counted.</p>'.repeat(30);
const feed = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Set apart</title>
<link>https://ferry.example/</link><description>Posts.</description>
<item><title>Notes</title><guid isPermaLink="false">a-2</guid><pubDate>Thu, 05 Nov 2026 10:00:00 GMT</pubDate>
<description><![CDATA[<p>About 10<sup>6</sup> gulls, <del>all</del> white.</p><p>The note<sup><a href="#fn:ü" id="r1">1</a></sup> helps.</p>
${filler}<ol><li id="fn:ü">Ask the purser. <a href="#r1">↩</a></li></ol>]]></description></item>
<item><title>Code</title><guid isPermaLink="false">a-0</guid><pubDate>Tue, 03 Nov 2026 10:00:00 GMT</pubDate>
<description><![CDATA[<p>The fare is <s>12</s> 15.</p><pre>${'const boats = quay.boats; '.repeat(16)}</pre>
<table><tr>${'<td>Mallaig-on-the-Sound</td>'.repeat(9)}</tr></table>]]></description></item>
<item><title>Table</title><guid isPermaLink="false">a-3</guid><pubDate>Mon, 02 Nov 2026 10:00:00 GMT</pubDate>
<description><![CDATA[<p>All fares.</p><ul><li><pre>${'boats'.repeat(60)}</pre></li></ul><table><tr><td>1,250</td>${'<td>Mallaig-on-the-Sound</td>'.repeat(8)}<td>${'https://ferry.example/'.repeat(9)}</td></tr></table>
<table><tr>${'<td>Mallaig-on-the-Sound</td>'.repeat(12)}</tr></table>
<table><tr>${'<td>Mallaig</td>'.repeat(14)}</tr></table>]]></description></item>
<item><title>Sea</title><guid isPermaLink="false">a-1</guid><pubDate>Wed, 04 Nov 2026 10:00:00 GMT</pubDate>
<description><![CDATA[<p>كلمات من البحر.</p><ul><li>النورس</li></ul><ol><li>One gull</li></ol><blockquote><p>قال.</p></blockquote>]]></description></item>
</channel></rss>`;

const used = useJournal(answerWith(feed));
let context: BrowserContext;
let page: Page;
let faults: string[];
afterEach(async () => {
  expect(faults).toEqual([]);
  await context.close();
});

async function openEntry(name: string): Promise<void> {
  context = await openPhone(used.browser);
  faults = await watchFaults(context);
  page = await context.newPage();
  await page.goto(used.app.url);
  await page.getByRole('article').filter({ hasText: name }).getByRole('link').click();
  await entryPage.arrive(page, name);
  await page.locator('[data-block]').first().waitFor();
}

/** Whether an element with these words has the focus and stands on the screen. */
const isMetAt = (words: string) =>
  page.evaluate((wanted) => {
    const { activeElement } = document;
    const { top, bottom } = activeElement?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
    return activeElement?.textContent?.trim() === wanted && top >= 0 && bottom <= innerHeight;
  }, words);

test('a footnote’s number leads to the note in the same entry, and its arrow back, the address unchanged', async () => {
  await openEntry('Notes');
  const address = page.url();
  await page.getByRole('main').getByRole('link', { name: '1', exact: true }).click();
  await expect.poll(() => isMetAt('Ask the purser.')).toBe(true);
  await page.getByRole('main').getByRole('link', { name: '↩' }).click();
  await expect.poll(() => isMetAt('1')).toBe(true);
  expect(page.url()).toBe(address);
  expect(context.pages()).toHaveLength(1);
});

test('powers stand above the line, and struck words are struck and said to be', async () => {
  await openEntry('Notes');
  const block = page.locator('[data-block="0"]');
  expect(await block.locator('sup').innerText()).toBe('6');
  const line = await block.locator('del').evaluate((element) => getComputedStyle(element).textDecorationLine);
  expect(line).toBe('line-through');
  expect(await block.ariaSnapshot()).toContain('Struck out: all');
  expect(await block.evaluate((element) => element.textContent)).toBe('About 106 gulls, all white.');
});

test('bullets, numbers and quotes stand on the side where their words begin', async () => {
  await openEntry('Sea');
  const directions = await page
    .locator('[data-block]')
    .locator('ul, ol, blockquote')
    .evaluateAll((elements) => elements.map((element) => getComputedStyle(element).direction));
  expect(directions).toEqual(['rtl', 'ltr', 'rtl']);
});

test('a row’s excerpt has neither struck words nor signs that nobody wrote', async () => {
  await openEntry('Code');
  await page.goBack();
  const row = page.getByRole('article').filter({ hasText: 'Code' });
  await expect.poll(() => row.innerText()).toContain('The fare is 15.');
});

test('on paper, which cannot be scrolled, a long line of code goes on in the next', async () => {
  await openEntry('Code');
  const overflowPx = () =>
    page.locator('pre').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(await overflowPx()).toBeGreaterThan(0);
  await page.emulateMedia({ media: 'print' });
  expect(await overflowPx()).toBe(0);
});

test('on paper, no column of a wide table is cut, and a short number is not broken', async () => {
  await openEntry('Table');
  await page.emulateMedia({ media: 'print' });
  // A sheet of A5, and one of A4, less their margins.
  for (const width of [483, 718]) {
    await page.setViewportSize({ width, height: 900 });
    const cells = page.locator('article :is(td, pre, code)');
    const ends = await cells.evaluateAll((elements) =>
      elements.map((element) => element.getBoundingClientRect().right),
    );
    expect(ends).toHaveLength(38);
    expect(Math.max(...ends), `${width} px`).toBeLessThanOrEqual(width);
    const number = page.getByRole('cell', { name: '1,250', exact: true });
    const lines = await number.evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getClientRects().length;
    });
    expect(lines, `${width} px`).toBe(1);
  }
});
