import type { BrowserContext, Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { entryPage } from '../pages/entry-page.ts';
import { openPhone, openWide } from '../support/launch-chromium.ts';
import { settled } from '../support/settled.ts';
import { useSampleApp } from '../support/use-sample-app.ts';

const used = useSampleApp();
let context: BrowserContext;
let page: Page;
beforeEach(async () => {
  context = await openPhone(used.browser);
  page = await context.newPage();
  await page.goto(used.app.url);
  await rows().first().waitFor();
});
afterEach(() => context.close());

const rows = () => page.getByRole('article');
const firstLink = () => rows().first().getByRole('link');

async function openNewest(): Promise<void> {
  await firstLink().click();
  await entryPage.arrive(page);
}

async function scrollBy(share: number): Promise<void> {
  await page.evaluate((by) => scrollTo(0, document.documentElement.scrollHeight * by), share);
  await settled(page);
}

const isRead = () => entryPage.read(page).getAttribute('aria-pressed');
const scrolledPx = () => page.evaluate(() => scrollY);

/** The list offers the entry that was left, and it opens at the place in px. */
async function continueFrom(leftAt: number): Promise<void> {
  await page.goto(used.app.url);
  const card = page.getByRole('complementary', { name: 'Continue reading' });
  await card.getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: /^Entry / }).waitFor();
  await expect.poll(scrolledPx).toBeGreaterThan(leftAt - 60);
  expect(await scrolledPx()).toBeLessThan(leftAt + 60);
}

test('opening an entry marks nothing; reading to its end does, and it stays read after a reload', {
  tags: ['journey'],
}, async () => {
  expect(await firstLink().getAttribute('aria-label')).toMatch(/, unread$/);
  await openNewest();
  expect(await isRead()).toBe('false');
  await scrollBy(1);
  await expect.poll(isRead).toBe('true');
  await page.reload();
  await expect.poll(isRead).toBe('true');
  await page.goto(used.app.url);
  await expect.poll(() => firstLink().getAttribute('aria-label')).toMatch(/, read$/);
});

test('an entry marked unread by hand stays unread', async () => {
  await openNewest();
  await scrollBy(1);
  await expect.poll(isRead).toBe('true');
  await entryPage.read(page).click();
  await expect.poll(isRead).toBe('false');
  await scrollBy(0.5);
  await scrollBy(1);
  expect(await isRead()).toBe('false');
});

test('an entry that was left half-read is offered to continue, and opens where it was left', async () => {
  await openNewest();
  await scrollBy(0.35);
  const leftAt = await scrolledPx();
  await page.close();
  page = await context.newPage();
  await continueFrom(leftAt);
  await page.getByRole('button', { name: 'From the top' }).click();
  await expect.poll(scrolledPx).toBe(0);
});

test.each([
  ['goes back', () => page.goBack()],
  ['leaves for another page', () => page.goto('about:blank')],
])('a reader who %s in the midst of scrolling finds the place again', async (_how, leave) => {
  await openNewest();
  const leftAt = await page.evaluate(async () => {
    const scrolled = new Promise((resolve) => addEventListener('scroll', resolve, { once: true }));
    scrollTo(0, document.documentElement.scrollHeight * 0.35);
    await scrolled;
    return scrollY;
  });
  await leave();
  await continueFrom(leftAt);
});

test('Back from an entry returns to the same stretch of the list, with screens that fade', {
  tags: ['journey'],
}, async () => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.evaluate(() => scrollTo(0, 1500));
  await settled(page);
  await rows().nth(13).getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: /^Entry / }).waitFor();
  await expect.poll(scrolledPx).toBe(0);
  await page.getByRole('link', { name: 'Back to entries' }).click();
  await rows().first().waitFor();
  await expect.poll(scrolledPx).toBe(1500);
});

test('the bar above an entry shows its number whole or not at all', async () => {
  await entryPage.open(page, used.app.url, '0072');
  for (const width of [320, 360, 412, 600]) {
    await page.setViewportSize({ width, height: 800 });
    const seen = () =>
      page.locator('[data-bar] p').evaluate((bar) => {
        const texts = document.createTreeWalker(bar, NodeFilter.SHOW_TEXT);
        const room = bar.getBoundingClientRect();
        for (let node = texts.nextNode(); node; node = texts.nextNode()) {
          if (!node.textContent?.includes('0072')) continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          const { top, left, right } = range.getBoundingClientRect();
          if (top >= room.bottom - 1) return 'not at all';
          return left >= room.left - 1 && right <= room.right + 1 ? 'whole' : 'cut';
        }
        return 'not at all';
      });
    await expect.poll(seen, { message: `${width} px` }).toBe(width === 600 ? 'whole' : 'not at all');
  }
});

test('an address that names no entry says so, and leads back', async () => {
  await page.goto(`${used.app.url}entry/9999`);
  await page.getByRole('heading', { name: 'No entry 9999 here' }).waitFor();
  await page.getByRole('main').getByRole('link', { name: 'All entries' }).click();
  await rows().first().waitFor();
});

test('a chosen theme is there before anything else after a reload', async () => {
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Black' }).check();
  await page.reload({ waitUntil: 'commit' });
  await page.getByRole('heading', { name: 'Settings' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('black');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(0, 0, 0)',
  );
});

test('on a wide screen the list stays beside the entry, with its row in view', async () => {
  const wide = await openWide(used.browser);
  const desk = await wide.newPage();
  await desk.goto(used.app.url);
  const row = desk.getByRole('article').nth(30);
  const name = (await row.getByRole('heading').innerText()).split('\n')[0] ?? '';
  const href = (await row.getByRole('link').getAttribute('href')) ?? '';
  await desk.goto(new URL(href, used.app.url).href);
  const current = desk.locator('article [aria-current]');
  await current.waitFor();
  expect(await current.innerText()).toContain(name);
  await settled(desk);
  const box = await current.boundingBox();
  expect(box?.y).toBeGreaterThan(0);
  expect(box?.y).toBeLessThan(800);
  await wide.close();
});

test('on a wide screen the navigation stays while an entry is read', async () => {
  const wide = await openWide(used.browser);
  const desk = await wide.newPage();
  await entryPage.open(desk, used.app.url, '0072');
  await desk.mouse.move(700, 500);
  await desk.mouse.wheel(0, 120);
  await expect.poll(() => desk.evaluate(() => 'readingDown' in document.documentElement.dataset)).toBe(true);
  await settled(desk);
  const box = await desk.getByRole('link', { name: 'Settings' }).boundingBox();
  expect(box?.y).toBeLessThan(800);
  await wide.close();
});

test('an installed app that the system closed opens where its reader was, with the list a step back', async () => {
  await context.addInitScript(() => Object.defineProperty(navigator, 'standalone', { value: true }));
  await page.goto(used.app.url);
  await openNewest();
  await scrollBy(0.35);
  const leftAt = await scrolledPx();
  await page.close();
  page = await context.newPage();
  await page.goto(used.app.url);
  await page.getByRole('heading', { level: 1, name: /^Entry / }).waitFor();
  await expect.poll(scrolledPx).toBeGreaterThan(leftAt - 60);
  await page.goBack();
  await rows().first().waitFor();
  await settled(page);
  expect(new URL(page.url()).pathname).toBe('/');
});

test('a page of a browser that is opened at the list shows the list', async () => {
  await openNewest();
  await page.close();
  page = await context.newPage();
  await page.goto(used.app.url);
  await rows().first().waitFor();
  await settled(page);
  expect(new URL(page.url()).pathname).toBe('/');
});
