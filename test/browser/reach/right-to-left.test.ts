import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { openScreen } from '../pages/open-screen.ts';
import { findViolations } from '../support/find-violations.ts';
import { openPhone } from '../support/launch-chromium.ts';
import { useSampleApp } from '../support/use-sample-app.ts';

const screens = [
  '',
  'entry/0072',
  'map?entry=0055',
  'ledger',
  'ledger?shelf=waiting',
  'noticed',
  'threads',
  'thread/pahor',
  'places',
  'marks',
  'search?q=coat',
  'settings',
  'catch-up',
  'on-this-day',
  'entry/none',
];

const used = useSampleApp();

/** An Arabic reader's phone: the system's language is what the interface speaks. */
async function openArabicPhone(options: Parameters<typeof openPhone>[1] = {}): Promise<Page> {
  const context = await openPhone(used.browser, { locale: 'ar', ...options });
  return context.newPage();
}

async function open(page: Page, path: string): Promise<void> {
  await openScreen(page, used.app.url + path);
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
}

/** Which way an element's words run. */
function directionOf(page: Page, selector: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).direction);
}

test('chosen in the settings, Arabic turns the interface around, and back', async () => {
  const context = await openPhone(used.browser, { locale: 'en' });
  const page = await context.newPage();
  await page.goto(`${used.app.url}settings`);
  await page.getByRole('combobox', { name: 'Language' }).selectOption({ label: 'العربية' });
  await page.getByRole('heading', { name: 'الإعدادات' }).waitFor();
  expect(await page.evaluate(() => [document.documentElement.dir, document.documentElement.lang])).toEqual([
    'rtl',
    'ar',
  ]);
  await page.getByRole('combobox', { name: 'اللغة' }).selectOption({ label: 'English' });
  await page.getByRole('heading', { name: 'Settings' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('ltr');
  await context.close();
});

test.each([412, 320])('at %i px nothing scrolls sideways in Arabic', async (width) => {
  const page = await openArabicPhone({ viewport: { width, height: 640 } });
  const tooWide: Record<string, number> = {};
  for (const path of screens) {
    await open(page, path);
    const widthPx = await page.evaluate(() => document.documentElement.scrollWidth);
    if (widthPx > width) tooWide[path] = widthPx;
  }
  expect(tooWide).toEqual({});
  await page.context().close();
});

test('the way back is at the right edge and points there', async () => {
  const page = await openArabicPhone();
  await open(page, 'entry/0072');
  const back = page.getByRole('link', { name: 'العودة إلى التدوينات' });
  const box = await back.boundingBox();
  expect(box && box.x + box.width).toBeGreaterThan(412 - 20);
  const scale = await back
    .locator('svg')
    .evaluate((icon) => new DOMMatrix(getComputedStyle(icon).transform).a);
  expect(scale).toBe(-1);
  await page.context().close();
});

test('the journal’s English still runs from left to right, its tables too', async () => {
  const page = await openArabicPhone();
  await open(page, 'entry/0072');
  expect(await directionOf(page, '[data-block] p')).toBe('ltr');
  expect(await directionOf(page, 'table')).toBe('ltr');
  const columns = await page
    .locator('table tr')
    .first()
    .locator('th, td')
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().left));
  expect(columns.length).toBeGreaterThan(1);
  expect(columns).toEqual(columns.toSorted((a, b) => a - b));
  await page.context().close();
});

test('a row says where, when and how from right to left, and its coordinates from left to right', async () => {
  const page = await openArabicPhone();
  await open(page, '');
  const dateline = page.locator('article p').filter({ hasText: /° [NS], .*\d\d:\d\d/ });
  const [latitude = 0, longitude = 0, time = 0] = await dateline.first().evaluate((element) => {
    const [text] = element.childNodes;
    const words = text?.textContent ?? '';
    return [words.search(/[\d.]+° [NS]/), words.search(/[\d.]+° [EW]/), words.search(/\d\d:\d\d/)].map(
      (at) => {
        const range = document.createRange();
        range.setStart(text ?? element, at);
        range.setEnd(text ?? element, at + 1);
        return range.getBoundingClientRect().left;
      },
    );
  });
  expect(time).toBeLessThan(latitude);
  expect(latitude).toBeLessThan(longitude);
  await page.context().close();
});

test('an English headline stands at the right edge, beside its day', async () => {
  const page = await openArabicPhone();
  await open(page, '');
  const headline = page.locator('article h3').first();
  await headline.waitFor();
  const [room, words] = await headline.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const rights = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ right }) => right);
    return [element.getBoundingClientRect().right, Math.max(...rights)];
  });
  expect(await headline.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
  expect(words).toBeCloseTo(room ?? Number.NaN, 0);
  await page.context().close();
});

test('the map, its time and the player’s triangle are not turned around', async () => {
  const page = await openArabicPhone();
  await open(page, 'map?entry=0055');
  expect(await directionOf(page, '.leaflet-container')).toBe('ltr');
  const from = await page.getByRole('slider', { name: 'من' }).boundingBox();
  const to = await page.getByRole('slider', { name: 'إلى' }).boundingBox();
  expect(from?.x ?? Number.NaN).toBeLessThan(to?.x ?? Number.NaN);
  const play = page.getByRole('button', { name: 'تشغيل' }).locator('svg');
  expect(await play.evaluate((icon) => getComputedStyle(icon).transform)).toBe('none');
  await page.context().close();
});

const looked = ['', 'entry/0072', 'map?entry=0055', 'search?q=coat', 'settings'];

test.each(['light', 'dark'] as const)('axe finds nothing to mend in Arabic, %s', async (colorScheme) => {
  const page = await openArabicPhone({ colorScheme, bypassCSP: true });
  const found: Record<string, string[]> = {};
  for (const path of looked) {
    await open(page, path);
    const violations = await findViolations(page);
    if (violations.length > 0) found[path] = violations;
  }
  expect(found).toEqual({});
  await page.context().close();
});
