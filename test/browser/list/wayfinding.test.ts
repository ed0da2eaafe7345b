import type { BrowserContext, Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFeed } from '../../support/write-feed.ts';
import { listPage } from '../pages/list-page.ts';
import { openPhone } from '../support/launch-chromium.ts';
import { readRecord } from '../support/read-record.ts';
import { settled } from '../support/settled.ts';
import { useJournal } from '../support/use-journal.ts';
import { watchFaults } from '../support/watch-faults.ts';

const used = useJournal('');
let context: BrowserContext;
let page: Page;
let faults: string[];

beforeEach(async () => {
  used.feed.publish(writeFeed(30));
  context = await openPhone(used.browser);
  faults = await watchFaults(context);
  page = await context.newPage();
});
afterEach(async () => {
  expect(faults).toEqual([]);
  await context.close();
});

const rowLink = (number: string) => page.getByRole('link', { name: new RegExp(`^Entry ${number},`) });

/** Once what was done before is stored, the list anew. */
async function openList(): Promise<void> {
  await settled(page);
  await listPage.open(page, used.app.url);
}

async function reload(): Promise<void> {
  await settled(page);
  await page.reload();
  await settled(page);
}

async function choosePath(name: string): Promise<void> {
  await page.getByRole('button', { name: 'Paths', exact: true }).click();
  await page.getByRole('dialog', { name: 'Paths' }).getByRole('button', { name }).click();
}

/** The reader was here last on a day of June 2026, with that day's entry as the newest. */
async function visitLastOn(day: number): Promise<void> {
  // The app's own note of this visit must not come after ours.
  await expect.poll(() => readRecord(page, 'settings', 'attendance')).toBeTruthy();
  await page.evaluate(
    (atMs) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('waymark-sample');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('settings', 'readwrite');
          const visit = { atMs, newestMs: atMs + 86_400_000 / 2 };
          transaction.objectStore('settings').put({ visit, before: null }, 'attendance');
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    Date.UTC(2026, 5, day, 12),
  );
  await reload();
}

/**
 * An entry this short counts as read by itself where a slow machine leaves it open long enough: not between a look at the
 * button and the press.
 */
async function markRead(): Promise<void> {
  const button = page.getByRole('button', { name: 'Read', exact: true });
  await button.evaluate((element: HTMLElement) => {
    if (element.ariaPressed === 'false') element.click();
  });
  await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true');
}

const countUnread = () => page.getByRole('link', { name: /, unread$/ }).count();

test('all marked read is undone by name, after a reload too, and a mark made since stays', async () => {
  await openList();
  expect(await countUnread()).toBe(30);
  await choosePath('Mark all as read');
  const bar = page.getByRole('complementary', { name: 'What was done to many at once' });
  await bar.getByText('30 entries marked read').waitFor();
  await expect.poll(countUnread).toBe(0);

  await rowLink('0030').click();
  const read = page.getByRole('button', { name: 'Read', exact: true });
  await expect.poll(() => read.getAttribute('aria-pressed')).toBe('true');
  await read.click();
  await page.getByText('Marked as unread').waitFor();
  await markRead();
  await openList();
  await reload();
  await bar.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(countUnread).toBe(29);
  await reload();
  expect(await countUnread()).toBe(29);
  expect(await bar.count()).toBe(0);
});

test('the bar is in the settings too, and put aside it is gone for good', async () => {
  await openList();
  await choosePath('Mark all as read');
  await page.getByText('30 entries marked read').waitFor();
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByText('30 entries marked read').waitFor();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect.poll(() => readRecord(page, 'sweepingActs', 'last')).toBeUndefined();
  await page.reload();
  await page.getByRole('heading', { name: 'Your data' }).waitFor();
  await settled(page);
  expect(await page.getByText('30 entries marked read').count()).toBe(0);
  await openList();
  expect(await countUnread()).toBe(0);
});

test('after an absence there is a finite set, oldest first, and its end is said', async () => {
  await openList();
  await visitLastOn(20);
  const offer = page.getByRole('complementary', { name: 'Catch up' });
  await offer.getByText('5 entries since June 20').waitFor();
  await offer.getByRole('link', { name: 'Catch up' }).click();
  await page.getByRole('heading', { level: 1, name: 'Catch up' }).waitFor();
  const links = page.getByRole('main').getByRole('listitem').getByRole('link');
  const addresses = () => links.evaluateAll((found) => found.map((link) => link.getAttribute('href')));
  await expect
    .poll(addresses)
    .toEqual([26, 27, 28, 29, 30].map((number) => `/entry/00${number}?within=catch-up`));

  await page.getByRole('link', { name: 'Read from the oldest' }).click();
  for (const number of [26, 27, 28, 29]) {
    await page.getByRole('heading', { level: 1, name: `Entry 00${number}` }).waitFor();
    await markRead();
    await page
      .getByRole('navigation', { name: 'Neighbouring entries' })
      .getByRole('link', { name: /^Next/ })
      .click();
  }
  await page.getByRole('heading', { level: 1, name: 'Entry 0030' }).waitFor();
  await page.getByText('5 of 5 since June 20').waitFor();
  await page.getByText('You have met the present.').waitFor();
  await markRead();
  await page.getByText('All of the 5 entries since June 20 are read.').waitFor();
  await openList();
  expect(await offer.count()).toBe(0);
});

test('what was put aside is not offered again', async () => {
  await openList();
  await visitLastOn(20);
  await page.getByRole('button', { name: 'Put aside what you were away for' }).click();
  await reload();
  expect(await page.getByRole('complementary', { name: 'Catch up' }).count()).toBe(0);
});

test('a random entry is another one, unread while there is one', async () => {
  await openList();
  await choosePath('Mark all as read');
  await page.getByText('30 entries marked read').waitFor();
  await settled(page);
  await rowLink('0012').press('m');
  await page.getByText('Marked as unread').waitFor();
  await choosePath('Random entry');
  await page.getByRole('heading', { level: 1, name: 'Entry 0012' }).waitFor();
  await page.getByRole('link', { name: 'Back to entries' }).click();
  await listPage.arrive(page);
});

test('on this day shows what was written 7 and 30 days ago, and the pace is said in words', async () => {
  await page.clock.setFixedTime(new Date('2026-07-02T10:00:00'));
  await openList();
  await page.getByRole('button', { name: 'Paths', exact: true }).click();
  const paths = page.getByRole('dialog', { name: 'Paths' });
  await paths.getByText(/^At (one|two) a day you meet the present on .+\.$/).waitFor();
  await paths.getByRole('button', { name: 'On this day' }).click();
  await page
    .getByRole('region', { name: '7 days ago' })
    .getByRole('link', { name: /^Entry 0030/ })
    .waitFor();
  await page
    .getByRole('region', { name: '30 days ago' })
    .getByRole('link', { name: /^Entry 0007/ })
    .waitFor();
  expect(await page.getByRole('region', { name: '100 days ago' }).count()).toBe(0);
});

test('a day that nothing was written on leads on, to all entries and to one by chance', async () => {
  await page.clock.setFixedTime(new Date('2031-12-31T10:00:00'));
  await page.goto(`${used.app.url}on-this-day`);
  await page.getByText('Nothing was written on this day').waitFor();
  await page.getByRole('main').getByRole('link', { name: 'All entries' }).waitFor();
  await page.getByRole('main').getByRole('button', { name: 'Random entry' }).click();
  await page.getByRole('heading', { level: 1, name: /^Entry/ }).waitFor();
});

test('numbers that are missing are said between the rows, and asking for them reads the feed anew', async () => {
  used.feed.publish(writeFeed(30, [24, 27, 28]));
  await openList();
  await page.getByText('0027–0028 are not in this feed').waitFor();
  const gap = page.getByText('0024 is not in this feed');
  const above = await rowLink('0025').boundingBox();
  const below = await rowLink('0023').boundingBox();
  const box = await gap.boundingBox();
  expect(box?.y).toBeGreaterThan(above?.y ?? Number.POSITIVE_INFINITY);
  expect(box?.y).toBeLessThan(below?.y ?? 0);
  await page.getByText('checked just now').waitFor();

  const askFor = () => gap.locator('..').getByRole('button');
  used.feed.asked.length = 0;
  await askFor().click();
  await page.getByText('Checked the feed again: still missing.').waitFor();
  expect(used.feed.asked).toEqual([null]);

  used.feed.publish(writeFeed(30, [27, 28]));
  await askFor().click();
  await page.getByText('It came.').waitFor();
  await rowLink('0024').waitFor();
  expect(await gap.count()).toBe(0);
  await page.getByText('0027–0028 are not in this feed').waitFor();
});

test('a revised entry says so, stays read, and shows what changed until that was seen', async () => {
  await openList();
  await choosePath('Mark all as read');
  await page.getByText('30 entries marked read').waitFor();
  used.feed.publish(
    writeFeed(30).replace(
      /(<title>Entry 0029[\s\S]*?)Written down in the first edition\./,
      '$1Written down in the second, better edition.',
    ),
  );
  await listPage.check(page).click();
  await page.getByRole('link', { name: /^Entry 0029, .*read, revised$/ }).click();
  const turn = page.getByRole('button', { name: /^Revised .+ What changed$/ });
  await turn.click();
  const changes = page.getByRole('region', { name: 'What changed' });
  await changes.getByRole('insertion').first().waitFor();
  expect((await changes.getByRole('deletion').allInnerTexts()).join()).toContain('first');
  expect((await changes.getByRole('insertion').allInnerTexts()).join()).toContain('second, better');
  expect(await page.getByRole('button', { name: 'Read', exact: true }).getAttribute('aria-pressed')).toBe(
    'true',
  );
  await openList();
  await page.getByRole('link', { name: /^Entry 0029, .*read$/ }).waitFor();
});
