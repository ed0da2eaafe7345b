import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { beforeEach, expect, test } from 'vitest';
import { entryPage } from '../pages/entry-page.ts';
import { openPhone } from '../support/launch-chromium.ts';
import { settled } from '../support/settled.ts';
import { useJournal } from '../support/use-journal.ts';

const sample = readFileSync('public/sample/feed.xml', 'utf8');
const used = useJournal(sample);
beforeEach(() => used.feed.publish(sample));

/** Some way into the entry's first paragraph. */
const words = 'the people in Liverpool';

/** How far below the window's top the words stand, in px. */
const topOfWords = (page: Page) =>
  page
    .getByRole('link', { name: words })
    .evaluate((link) => Math.round(link.getClientRects()[0]?.top ?? Number.NaN));

test('a place is found again by its words when a revision has put others before them', async () => {
  const context = await openPhone(used.browser);
  let page = await context.newPage();
  await entryPage.open(page, used.app.url, '0074');
  const top = await topOfWords(page);
  await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), top - 70);
  await settled(page);
  await page.close();

  const opening = 'It took Pahor until this morning';
  const added = '<p>A word before all others, added on the day after, and long enough for several lines.</p>';
  const revised = sample.replace(`<p>${opening}`, `${added.repeat(3)}<p>${opening}`);
  expect(revised).not.toBe(sample);
  used.feed.publish(revised);
  page = await context.newPage();
  await page.goto(used.app.url);
  await page.getByRole('button', { name: 'Check for new entries' }).click();
  await page
    .getByText(/revised/i)
    .first()
    .waitFor();

  await page.goto(`${used.app.url}entry/0074`);
  await page.getByText('A word before all others').first().waitFor();
  const isInPlace = async () => {
    const topPx = await topOfWords(page);
    return topPx > 30 && topPx < 110;
  };
  await expect.poll(isInPlace).toBe(true);
  await context.close();
});
