import type { BrowserContext, CDPSession, Page } from 'playwright';
import { afterEach, expect, test } from 'vitest';
import { entryPage } from '../pages/entry-page.ts';
import { sheetGone } from '../pages/sheet-gone.ts';
import { findViolations } from '../support/find-violations.ts';
import { Fingers } from '../support/fingers.ts';
import { openPhone, openWide } from '../support/launch-chromium.ts';
import { settled } from '../support/settled.ts';
import { useSampleApp } from '../support/use-sample-app.ts';
import { watchFaults } from '../support/watch-faults.ts';

const used = useSampleApp();
let context: BrowserContext;
let page: Page;
let faults: string[];

async function open(
  openContext: typeof openPhone,
  path = '',
  options: Parameters<typeof openPhone>[1] = {},
): Promise<void> {
  context = await openContext(used.browser, { ...options });
  faults = await watchFaults(context);
  page = await context.newPage();
  await page.goto(used.app.url + path);
  await page.getByRole('article').first().waitFor();
  // What hands do comes after the first screen.
  await settled(page);
}

afterEach(async () => {
  expect(faults).toEqual([]);
  await context.close();
});

const pathname = () => new URL(page.url()).pathname;
const title = (name: string) => entryPage.title(page, name);
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'));

/** Presses a key that leads to a row, and waits until it has the focus. */
async function pressTo(key: string, slug: string): Promise<void> {
  await page.keyboard.press(key);
  await expect.poll(focused).toBe(`/entry/${slug}`);
}

test('keys lead through the list and the entries, and to the places', async () => {
  await open(openPhone);
  await pressTo('j', '0074');
  await pressTo('j', '0072');
  await pressTo('ArrowDown', '0071');
  await pressTo('k', '0072');
  await page.keyboard.press('Enter');
  await title('Entry 0072').waitFor();
  await page.keyboard.press('k');
  await title('Entry 0071').waitFor();
  await page.keyboard.press('ArrowRight');
  await title('Entry 0072').waitFor();
  await page.keyboard.press('j');
  await title('Entry 0074').waitFor();
  for (const [key, path] of [
    ['m', '/map'],
    ['l', '/ledger'],
    ['e', '/'],
  ] as const) {
    await page.keyboard.press('g');
    await page.keyboard.press(key);
    await expect.poll(pathname).toBe(path);
  }
  await page.keyboard.press('/');
  await expect.poll(pathname).toBe('/search');
});

test('keys do the same on a keyboard of another script, and with Caps Lock', async () => {
  await open(openPhone);
  const keyboard = await context.newCDPSession(page);
  const type = async (key: string, code: string, modifiers = 0) => {
    const press = { key, code, modifiers, ...(modifiers === 0 && { text: key }) };
    await keyboard.send('Input.dispatchKeyEvent', { type: 'keyDown', ...press });
    await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...press });
  };
  const savedRow = page.getByRole('link', { name: /^Entry 0074, .*, saved$/ });
  // Russian, Hebrew, and a locked Latin one: the next row, saved.
  await type('о', 'KeyJ');
  await expect.poll(focused).toBe('/entry/0074');
  await type('ד', 'KeyS');
  await savedRow.waitFor();
  await type('S', 'KeyS');
  await savedRow.waitFor({ state: 'detached' });
  // Control and Z where a Greek keyboard has its zeta.
  await page.goto(`${used.app.url}ledger`);
  const verdict = page.getByRole('button', { name: 'Came true' }).first();
  await verdict.press('Enter');
  await expect.poll(() => verdict.getAttribute('aria-pressed')).toBe('true');
  const control = 2;
  await type('ζ', 'KeyZ', control);
  await expect.poll(() => verdict.getAttribute('aria-pressed')).toBe('false');
  // Arabic: g, then m.
  await verdict.blur();
  await type('ل', 'KeyG');
  await type('ة', 'KeyM');
  await expect.poll(pathname).toBe('/map');
});

test('m and s mark the row in focus, or the open entry, and n writes a note', async () => {
  await open(openPhone);
  await pressTo('j', '0074');
  await page.keyboard.press('m');
  await page.keyboard.press('s');
  await page.getByRole('link', { name: /^Entry 0074, .*read, saved$/ }).waitFor();
  await page.keyboard.press('Enter');
  await title('Entry 0074').waitFor();
  const read = entryPage.read(page);
  await expect.poll(() => read.getAttribute('aria-pressed')).toBe('true');
  await page.keyboard.press('m');
  await expect.poll(() => read.getAttribute('aria-pressed')).toBe('false');
  await entryPage.addNote(page).waitFor();
  await page.keyboard.press('n');
  await page.getByRole('dialog').getByRole('textbox').waitFor();
  expect(await page.getByRole('dialog').getByRole('textbox').inputValue()).toBe('');
});

test('n writes a note to the entry whose row has the focus', async () => {
  await open(openPhone);
  await pressTo('j', '0074');
  await pressTo('j', '0072');
  await page.keyboard.press('n');
  await title('Entry 0072').waitFor();
  await page.getByRole('dialog').getByRole('textbox').fill('About Nome.');
  await page.keyboard.press('Escape');
  await page.getByRole('region', { name: 'Your highlights and notes' }).getByText('About Nome.').waitFor();
});

test('keys rest while the reader types, with a modifier, and when they are switched off', async () => {
  await open(openWide);
  await page.goto(`${used.app.url}search`);
  await settled(page);
  const field = page.getByRole('main').getByRole('searchbox');
  await field.focus();
  await page.keyboard.type('gel?');
  expect(await field.inputValue()).toBe('gel?');
  expect(pathname()).toBe('/search');
  await entryPage.open(page, used.app.url, '0072');
  await page.keyboard.press('Alt+j');
  await page.keyboard.press('Control+k');
  await settled(page);
  expect(pathname()).toBe('/entry/0072');
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await list.getByRole('checkbox', { name: 'Single keys do something' }).uncheck();
  await page.keyboard.press('Escape');
  await sheetGone(page);
  await page.keyboard.press('j');
  await settled(page);
  expect(pathname()).toBe('/entry/0072');
  await page.goto(`${used.app.url}settings`);
  await page.getByText('Single keys do nothing.').waitFor();
});

test('a swipe turns to the neighbouring entry, and back; the page follows the finger', async () => {
  await open(openPhone, 'entry/0071');
  await new Fingers(page).drag({ x: 320, y: 500 }, { x: -160 });
  await title('Entry 0072').waitFor();
  await new Fingers(page).drag({ x: 90, y: 500 }, { x: 160 });
  await title('Entry 0071').waitFor();
  await new Fingers(page).drag({ x: 320, y: 500 }, { x: -60 });
  await settled(page);
  expect(pathname()).toBe('/entry/0071');

  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const left = () =>
    page.locator('main > article').evaluate((article) => Math.round(article.getBoundingClientRect().left));
  const before = await left();
  const finger = await context.newCDPSession(page);
  await drawFinger(finger, 300, 200);
  await expect.poll(left).toBe(before - 100);
  await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
});

async function drawFinger(finger: CDPSession, fromX: number, toX: number): Promise<void> {
  await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: fromX, y: 500 }] });
  for (let x = fromX - 10; x >= toX; x -= 10)
    await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: 500 }] });
}

test('with less motion the page stays where it is, and the swipe leads on all the same', async () => {
  await open(openPhone, 'entry/0071');
  const finger = await context.newCDPSession(page);
  await drawFinger(finger, 300, 160);
  // The hint goes with the finger, and the page would.
  await page.locator('[data-way="next"][data-enough]').waitFor();
  expect(
    await page.locator('main > article').evaluate((article) => (article as HTMLElement).style.transform),
  ).toBe('');
  await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await title('Entry 0072').waitFor();
});

test('the edges are the system’s, and a finger that goes down scrolls', async () => {
  await open(openPhone, 'entry/0072');
  await new Fingers(page).drag({ x: 405, y: 500 }, { x: -200 });
  await new Fingers(page).drag({ x: 8, y: 500 }, { x: 200 });
  await settled(page);
  expect(pathname()).toBe('/entry/0072');
  await new Fingers(page).drag({ x: 250, y: 700 }, { x: -60, y: -400 });
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
  await settled(page);
  expect(pathname()).toBe('/entry/0072');
});

test('where the page is written from right to left, swipes and arrows are mirrored', async () => {
  await open(openPhone, 'entry/0071');
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await new Fingers(page).drag({ x: 90, y: 500 }, { x: 160 });
  await title('Entry 0072').waitFor();
  await page.keyboard.press('ArrowLeft');
  await title('Entry 0074').waitFor();
});

test('a finger that rests on a row opens its menu, and the lifted finger opens nothing', async () => {
  await open(openPhone);
  const finger = await context.newCDPSession(page);
  const box = await page.getByRole('article').nth(1).boundingBox();
  const at = { x: 200, y: (box?.y ?? 0) + 50 };
  await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
  const menu = page.getByRole('dialog');
  await menu.waitFor();
  await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  // A tap on the menu is heard at once; the click of a lifted finger would have come before it.
  await menu.getByRole('button', { name: 'Mark as read' }).click();
  await page.getByRole('link', { name: /^Entry 0072, .*, read$/ }).waitFor();
  await sheetGone(page);
  expect(pathname()).toBe('/');
  await new Fingers(page).drag(at, { y: -300 });
  await settled(page);
  expect(await menu.count()).toBe(0);
});

test.each([200, 1_100])(
  'a menu opened by a finger stays as it is when that is lifted after %d ms more',
  async (heldMs) => {
    await open(openPhone);
    await page.clock.install();
    await page.reload();
    await page.getByRole('article').first().waitFor();
    await settled(page);
    const finger = await context.newCDPSession(page);
    // Low enough that the menu comes up under the finger.
    await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: 200, y: 700 }] });
    await page.getByRole('dialog').waitFor();
    await page.clock.fastForward(heldMs);
    await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await page.clock.fastForward(3_000);
    await settled(page);
    expect(await page.getByRole('dialog').count()).toBe(1);
    expect(await page.getByText(/^(Saved|Marked as read)$/).count()).toBe(0);
    expect(pathname()).toBe('/');
  },
);

test('on a wide screen under a finger, a row’s menu hangs under the row', async () => {
  await open(openWide, '', { hasTouch: true, isMobile: true });
  const finger = await context.newCDPSession(page);
  const row = await page.getByRole('article').first().boundingBox();
  const touchPoints = [{ x: (row?.x ?? 0) + 150, y: (row?.y ?? 0) + 50 }];
  await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  const menu = page.getByRole('dialog');
  await menu.waitFor();
  await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  const gapPx = async () =>
    Math.abs(((await menu.boundingBox())?.y ?? Number.NaN) - (row?.y ?? 0) - (row?.height ?? 0));
  await expect.poll(gapPx).toBeLessThan(10);
});

test('a row’s menu opens by right click, by its button and by key, and does what it says', async () => {
  await open(openWide, '', { permissions: ['clipboard-read', 'clipboard-write'] });
  const row = page.getByRole('article').first();
  const menu = page.getByRole('dialog');
  await row.click({ button: 'right' });
  await menu.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: /^Entry 0074, .*saved$/ }).waitFor();

  await row.hover();
  await row.getByRole('button', { name: /^More for / }).click();
  await menu.getByRole('button', { name: 'Copy link' }).click();
  await page.getByText('Link copied').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('0074');

  await row.getByRole('link').focus();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^More for /);
  await page.keyboard.press('Enter');
  await menu.getByRole('button', { name: 'Show on the map' }).click();
  await expect.poll(() => page.url()).toContain('/map?entry=0074');
});

test.each([
  ['by day', 'light'],
  ['by night', 'dark'],
] as const)('axe finds nothing to mend in the sheets %s', async (_when, colorScheme) => {
  await open(openPhone, '', { colorScheme, bypassCSP: true });
  const found: Record<string, string[]> = {};
  const check = async (name: string) => {
    await settled(page);
    const violations = await findViolations(page);
    if (violations.length > 0) found[name] = violations;
  };
  await page.getByRole('button', { name: 'Paths', exact: true }).click();
  await check('paths');
  await page.getByRole('dialog').getByRole('button', { name: 'Mark all as read' }).click();
  await check('swept');
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
  await check('shortcuts');
  await page.keyboard.press('Escape');
  await sheetGone(page);
  await page.getByRole('article').first().click({ button: 'right' });
  await page.getByRole('dialog').waitFor();
  await check('row');
  for (const path of ['catch-up', 'on-this-day']) {
    await page.goto(used.app.url + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await check(path);
  }
  expect(found).toEqual({});
});

test('keyboard shortcuts are offered where there are keys: not to a finger, until a key was pressed', async () => {
  const offered = async () => {
    await page.getByRole('button', { name: 'Paths', exact: true }).click();
    await page.getByRole('dialog', { name: 'Paths' }).getByText('Random entry').waitFor();
    const count = await page.getByRole('button', { name: 'Keyboard shortcuts' }).count();
    await page.goBack();
    await sheetGone(page);
    return count;
  };
  await open(openWide);
  expect(await offered()).toBe(1);
  await open(openPhone);
  expect(await offered()).toBe(0);
  await page.goto(`${used.app.url}settings`);
  await page.getByRole('heading', { name: 'On this device' }).waitFor();
  await settled(page);
  const section = page.getByRole('button', { name: 'Show shortcuts' });
  expect(await section.count()).toBe(0);
  await page.keyboard.press('Tab');
  await section.waitFor();
});
