import type { Locator, Page } from 'playwright';
import { beforeAll, expect, test } from 'vitest';
import { boxOf, mapPage } from '../pages/map-page.ts';
import { Fingers } from '../support/fingers.ts';
import { openPhone, openWide } from '../support/launch-chromium.ts';
import { settled } from '../support/settled.ts';
import { useSampleApp } from '../support/use-sample-app.ts';
import { watchFaults } from '../support/watch-faults.ts';

const used = useSampleApp();
let page: Page;
let faults: string[];
beforeAll(async () => {
  const context = await openPhone(used.browser);
  faults = await watchFaults(context);
  page = await context.newPage();
  await page.goto(used.app.url);
  await page.getByRole('article').first().waitFor();
});

const openMap = (query = '', on: Page = page) => mapPage.open(on, used.app.url, query);
const markers = () => mapPage.markers(page);
const slider = (name: 'From' | 'To') => mapPage.slider(page, name);
const selectedSlug = () => mapPage.asked(page, 'entry');

test('a marker of one entry selects it, its card opens it, and Back returns to the same view', {
  tags: ['journey'],
}, async () => {
  await openMap('?view=50,5,4');
  const { inRange, all } = await mapPage.readCount(page);
  expect(inRange).toBe(all);
  const marker = await inTheOpen(markers().filter({ hasNotText: /\d/ }));
  const name = (await marker.getAttribute('aria-label')) ?? '';
  await marker.click();
  await expect.poll(() => selectedSlug()).not.toBeNull();
  const slug = selectedSlug();
  expect(name).toContain(`Entry ${slug}`);
  await mapPage.atRest(page);
  await mapPage.card(page).getByRole('link').click();
  await page.waitForURL(`${used.app.url}entry/${slug}`);
  await settled(page);
  await page.goBack();
  await page.waitForURL(/\/map\?/);
  expect(selectedSlug()).toBe(slug);
  const view = mapPage.asked(page, 'view');
  await mapPage.atRest(page);
  expect(mapPage.asked(page, 'view')).toBe(view);
  await page.goBack();
  await expect.poll(() => selectedSlug()).toBeNull();
});

test('an entry’s address on the map opens it selected, on the part of the map that can be seen', async () => {
  await openMap('?entry=0074');
  expect(await mapPage.card(page).getByRole('link').getAttribute('href')).toMatch(/\/entry\/0074$/);
  const { y, height } = await boxOf(mapPage.region(page).locator('[aria-current="true"]'));
  expect(y).toBeGreaterThan(80);
  expect(y + height).toBeLessThan((await boxOf(mapPage.card(page))).y);
});

test('the ends of the range move by keys, a day and a month at a time, never past one another', async () => {
  await openMap();
  const from = slider('From');
  const first = Number(await from.getAttribute('min'));
  const fromDay = async () => Number(await from.inputValue());
  await from.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(fromDay).toBe(first + 1);
  await page.keyboard.press('PageUp');
  await expect.poll(fromDay).toBeGreaterThanOrEqual(first + 29);
  expect(await from.getAttribute('aria-valuetext')).toMatch(/^[A-Z][a-z]+ \d{1,2}, \d{4}$/);
  await expect.poll(() => mapPage.asked(page, 'from')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  const { inRange, all } = await mapPage.readCount(page);
  expect(inRange).toBeLessThan(all);
  await page.keyboard.press('End');
  await expect.poll(() => from.inputValue()).toBe(await slider('To').inputValue());
  await page.keyboard.press('Home');
  await expect.poll(fromDay).toBe(first);
  await expect.poll(() => mapPage.asked(page, 'from')).toBeNull();
});

test('a finger on a thumb moves that end, and a finger between the thumbs moves the range', async () => {
  await openMap();
  const fingers = new Fingers(page);
  const [firstDay, lastDay] = await mapPage.readRange(page);
  const to = await boxOf(slider('To'));
  await fingers.drag({ x: to.x + to.width / 2, y: to.y + to.height / 2 }, { x: -120 });
  await settled(page);
  const [from, day] = await mapPage.readRange(page);
  expect(from).toBe(firstDay);
  expect(day).toBeLessThan(lastDay);
  const ends = [await boxOf(slider('From')), await boxOf(slider('To'))] as const;
  await fingers.drag({ x: (ends[0].x + ends[1].x) / 2 + 22, y: ends[0].y }, { x: 60 });
  await settled(page);
  const [fromAfter, dayAfter] = await mapPage.readRange(page);
  expect(fromAfter).toBeGreaterThan(from);
  expect(dayAfter - fromAfter).toBe(day - from);
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
  await expect
    .poll(() => page.getByRole('button', { name: 'Previous entry' }).getAttribute('aria-disabled'))
    .toBe('true');
  await page.goBack();
  await expect.poll(() => selectedSlug()).toBe(second);
});

test('play goes on by itself, as one step of the history, until it is paused', async () => {
  const context = await openPhone(used.browser);
  const own = await context.newPage();
  await own.clock.install();
  await mapPage.open(own, used.app.url);
  const slug = () => own.evaluate(() => new URL(location.href).searchParams.get('entry'));
  const slugsIn = async (playedMs: number): Promise<Set<string | null>> => {
    const seen = new Set<string | null>();
    for (let passedMs = 0; passedMs < playedMs; passedMs += 500) {
      await own.clock.runFor(500);
      seen.add(await slug());
    }
    return seen;
  };
  await own.getByRole('button', { name: 'Play' }).click();
  expect((await slugsIn(12_000)).size).toBeGreaterThan(3);
  await own.getByRole('button', { name: 'Pause' }).click();
  const rest = await slug();
  expect([...(await slugsIn(6_000))]).toEqual([rest]);
  await own.goBack();
  await expect.poll(slug).toBeNull();
  await context.close();
});

test('what the map shows is said once it rests', async () => {
  await openMap();
  const [first] = await mapPage.readRange(page);
  await slider('From').focus();
  await page.keyboard.press('PageUp');
  await expect.poll(async () => (await mapPage.readRange(page))[0]).toBeGreaterThan(first);
  await settled(page);
  const { inRange, all } = await mapPage.readCount(page);
  await expect
    .poll(() => mapPage.timeline(page).getByRole('status').textContent())
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
  await settled(page);
  expect(await links.first().getAttribute('href')).toMatch(/\/entry\//);
  await page.keyboard.press('Escape');
  await expect.poll(() => dialog.isVisible()).toBe(false);
});

test('a journey east over the date line is drawn on both sides of it', async () => {
  for (const lng of [-179.5, 179.5]) {
    await openMap(`?view=-17,${lng},4`);
    const boxes = await Promise.all((await markers().all()).map((marker) => marker.boundingBox()));
    expect(boxes.some((box) => box && box.x > 0 && box.x < 412 && box.y > 0 && box.y < 915)).toBe(true);
  }
});

test('the map is all there on 320 px, and wide windows have zoom buttons', async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openMap();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 412, height: 915 });
  const wideContext = await openWide(used.browser);
  const wide = await wideContext.newPage();
  await openMap('?view=40,10,3', wide);
  const zoom = () => mapPage.asked(wide, 'view')?.split(',')[2];
  await wide.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(zoom).toBe('4');
  await mapPage.atRest(wide);
  await wide.getByRole('button', { name: 'Zoom out' }).click();
  await expect.poll(zoom).toBe('3');
  await wideContext.close();
});

test('nothing of all this breaks the page’s policy or writes an error', () => {
  expect(faults).toEqual([]);
});

/** The first of these markers that stands neither beyond the screen's edge nor under the sheet. */
async function inTheOpen(some: Locator): Promise<Locator> {
  const sheet = await boxOf(mapPage.timeline(page));
  for (const marker of await some.all()) {
    const { x, y } = await boxOf(marker);
    if (x > 0 && x < 360 && y > 80 && y < sheet.y - 50) return marker;
  }
  throw new Error('No such marker is in the open');
}
