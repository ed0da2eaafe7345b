import type { BrowserContext, Locator, Page } from 'playwright';
import { beforeAll, expect, test } from 'vitest';
import { openPhone, openWide } from '../support/launch-chromium.ts';
import { useSampleApp } from '../support/use-sample-app.ts';
import { watchFaults } from '../support/watch-faults.ts';

const used = useSampleApp();
let context: BrowserContext;
let page: Page;
let faults: string[];
beforeAll(async () => {
  context = await openPhone(used.browser, { reducedMotion: 'reduce' });
  faults = await watchFaults(context);
  page = await context.newPage();
  await page.goto(used.app.url);
  await page.getByRole('article').first().waitFor();
});

async function openMap(query = '', on: Page = page): Promise<void> {
  await on.goto(`${used.app.url}map${query}`);
  await markers(on).first().waitFor();
  await expect.poll(() => count(on)).not.toBeNull();
}

function timeline(on: Page = page): Locator {
  return on.getByRole('group', { name: 'Timeline' });
}

function slider(name: 'From' | 'To', on: Page = page): Locator {
  return on.getByRole('slider', { name });
}

/** The entries on the map, alone or together. */
function markers(on: Page = page): Locator {
  return on
    .getByRole('region', { name: 'Map', exact: true })
    .getByRole('button', { name: /^(Entry \d|\d+ entries)/ });
}

/** How many entries are in range, and how many there are. */
async function count(on: Page = page): Promise<[inRange: number, all: number] | null> {
  const line = timeline(on).getByText(/^[\d,]+ of [\d,]+ entries$/);
  const words = /^([\d,]+) of ([\d,]+)/.exec((await line.textContent()) ?? '');
  return words ? [numberOf(words[1]), numberOf(words[2])] : null;
}

/** `1,000` → 1000. */
function numberOf(figures = ''): number {
  return Number(figures.replaceAll(',', ''));
}

function selectedSlug(on: Page = page): string | null {
  return new URL(on.url()).searchParams.get('entry');
}

test('a marker of one entry selects it, its card opens it, and Back returns to the same view', {
  tags: ['journey'],
}, async () => {
  await openMap('?view=50,5,4');
  const all = await count();
  expect(all?.[0]).toBe(all?.[1]);
  const marker = await inTheOpen(markers().filter({ hasNotText: /\d/ }));
  const name = (await marker.getAttribute('aria-label')) ?? '';
  await marker.click();
  await expect.poll(() => selectedSlug()).not.toBeNull();
  const slug = selectedSlug();
  expect(name).toContain(`Entry ${slug}`);
  await page.waitForTimeout(800);
  const card = page.getByRole('region', { name: 'Map', exact: true }).getByRole('article').getByRole('link');
  await card.click();
  await page.waitForURL(`${used.app.url}entry/${slug}`);
  await page.goBack();
  await markers().first().waitFor();
  expect(selectedSlug()).toBe(slug);
  const view = new URL(page.url()).searchParams.get('view');
  await page.waitForTimeout(800);
  expect(new URL(page.url()).searchParams.get('view')).toBe(view);
  await page.goBack();
  await expect.poll(() => selectedSlug()).toBeNull();
});

test('an entry’s address on the map opens it selected, on the part of the map that can be seen', async () => {
  await openMap('?entry=0074');
  const map = page.getByRole('region', { name: 'Map', exact: true });
  await expect
    .poll(() => map.getByRole('article').getByRole('link').getAttribute('href'))
    .toMatch(/\/entry\/0074$/);
  const box = await map.locator('[aria-current="true"]').boundingBox();
  const card = await map.getByRole('article').boundingBox();
  expect(box?.y).toBeGreaterThan(80);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(card?.y ?? 0);
});

test('the ends of the range move by keys, a day and a month at a time, never past one another', async () => {
  await openMap();
  const from = slider('From');
  const first = Number(await from.getAttribute('min'));
  await from.focus();
  await page.keyboard.press('ArrowRight');
  expect(Number(await from.inputValue())).toBe(first + 1);
  await page.keyboard.press('PageUp');
  expect(Number(await from.inputValue())).toBeGreaterThanOrEqual(first + 29);
  expect(await from.getAttribute('aria-valuetext')).toMatch(/^[A-Z][a-z]+ \d{1,2}, \d{4}$/);
  const [inRange, all] = (await count()) ?? [0, 0];
  expect(inRange).toBeLessThan(all);
  await expect.poll(() => new URL(page.url()).searchParams.get('from')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  await page.keyboard.press('End');
  expect(await from.inputValue()).toBe(await slider('To').inputValue());
  await page.keyboard.press('Home');
  expect(Number(await from.inputValue())).toBe(first);
  await expect.poll(() => new URL(page.url()).searchParams.get('from')).toBeNull();
});

test('a finger on a thumb moves that end, and a finger between the thumbs moves the range', async () => {
  await openMap();
  const to = await boxOf(slider('To'));
  await drag(to.x + to.width / 2, to.y + to.height / 2, -120);
  const last = Number(await slider('To').inputValue());
  const first = Number(await slider('From').inputValue());
  expect(last).toBeLessThan(Number(await slider('To').getAttribute('max')));
  const from = await boxOf(slider('From'));
  const moved = await boxOf(slider('To'));
  await drag((from.x + moved.x) / 2 + 22, from.y, 60);
  const length = Number(await slider('To').inputValue()) - Number(await slider('From').inputValue());
  expect(Number(await slider('From').inputValue())).toBeGreaterThan(first);
  expect(length).toBe(last - first);
});

test('next and previous go entry by entry through the range, and Back takes the same way', {
  tags: ['journey'],
}, async () => {
  await openMap();
  const next = page.getByRole('button', { name: 'Next entry' });
  await next.click();
  await expect.poll(() => selectedSlug()).not.toBeNull();
  const first = selectedSlug();
  await next.click();
  await expect.poll(() => selectedSlug()).not.toBe(first);
  const second = selectedSlug();
  await page.getByRole('button', { name: 'Previous entry' }).click();
  await expect.poll(() => selectedSlug()).toBe(first);
  expect(await page.getByRole('button', { name: 'Previous entry' }).getAttribute('aria-disabled')).toBe(
    'true',
  );
  await page.goBack();
  await expect.poll(() => selectedSlug()).toBe(second);
});

test('play goes on by itself, as one step of the history, until it is paused', async () => {
  await openMap();
  await page.getByRole('button', { name: 'Play' }).click();
  const seen = new Set<string | null>();
  await expect.poll(() => seen.add(selectedSlug()).size, { timeout: 15_000 }).toBeGreaterThan(3);
  await page.getByRole('button', { name: 'Pause' }).click();
  const rest = selectedSlug();
  await page.waitForTimeout(2500);
  expect(selectedSlug()).toBe(rest);
  await page.goBack();
  await expect.poll(() => selectedSlug()).toBeNull();
});

test('what the map shows is said once it rests', async () => {
  await openMap();
  await slider('From').focus();
  await page.keyboard.press('PageUp');
  const [inRange, all] = (await count()) ?? [0, 0];
  await expect
    .poll(() => timeline().getByRole('status').textContent())
    .toMatch(
      new RegExp(
        `^${inRange.toLocaleString('en')} of ${all.toLocaleString('en')} entries, .+ to .+ \\d{4}\\.`,
      ),
    );
});

test('several entries of one place open as a list that Escape closes', async () => {
  await openMap('?view=45.65,13.77,9');
  await markers()
    .filter({ visible: true })
    .and(page.getByRole('button', { name: /entries, Trieste/ }))
    .click();
  const dialog = page.getByRole('dialog');
  const links = dialog.getByRole('link');
  await expect.poll(() => links.count()).toBeGreaterThan(1);
  expect(await links.first().getAttribute('href')).toMatch(/\/entry\//);
  await page.keyboard.press('Escape');
  await expect.poll(() => dialog.isVisible()).toBe(false);
});

test('a journey east over the date line is drawn on both sides of it', async () => {
  for (const lng of [-179.5, 179.5]) {
    await openMap(`?view=-17,${lng},4`);
    await expect.poll(() => markers().filter({ visible: true }).count()).toBeGreaterThan(0);
    const boxes = await Promise.all((await markers().all()).map((marker) => marker.boundingBox()));
    expect(boxes.some((box) => box && box.x > 0 && box.x < 412 && box.y > 0 && box.y < 915)).toBe(true);
  }
});

test('the map is all there on 320 px, and wide windows have zoom buttons', async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openMap();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 412, height: 915 });
  const wideContext = await openWide(used.browser, { reducedMotion: 'reduce' });
  const wide = await wideContext.newPage();
  await wide.goto(used.app.url);
  await wide.getByRole('article').first().waitFor();
  await openMap('', wide);
  await wide.getByRole('button', { name: 'Zoom in' }).click();
  const zoomOf = () => Number(new URL(wide.url()).searchParams.get('view')?.split(',')[2]);
  await wide.waitForTimeout(800);
  const before = zoomOf();
  await wide.getByRole('button', { name: 'Zoom out' }).click();
  await expect.poll(zoomOf).toBe(before - 1);
  await wideContext.close();
});

test('nothing of all this breaks the page’s policy or writes an error', () => {
  expect(faults).toEqual([]);
});

/** The first of these markers that stands neither beyond the screen's edge nor under the sheet. */
async function inTheOpen(some: Locator): Promise<Locator> {
  const sheet = await boxOf(timeline());
  for (const marker of await some.all()) {
    const { x, y } = await boxOf(marker);
    if (x > 0 && x < 360 && y > 80 && y < sheet.y - 50) return marker;
  }
  throw new Error('No such marker is in the open');
}

async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not on the screen');
  return box;
}

/** A finger's way along the timeline, by the browser's own touch events. */
async function drag(x: number, y: number, byPx: number): Promise<void> {
  const session = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [{ x: at, y }] });
  await touch('touchStart', x);
  for (let step = 1; step <= 10; step += 1) await touch('touchMove', x + (byPx * step) / 10);
  await touch('touchEnd');
  await session.detach();
  await page.waitForTimeout(100);
}
