import type { Locator, Page } from 'playwright';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { boxOf, mapPage } from '../pages/map-page.ts';
import { Fingers, type TouchPoint } from '../support/fingers.ts';
import { openPhone } from '../support/launch-chromium.ts';
import { settled } from '../support/settled.ts';
import { useSampleApp } from '../support/use-sample-app.ts';

const used = useSampleApp();
let page: Page;
let fingers: Fingers;
beforeAll(async () => {
  page = await (await openPhone(used.browser)).newPage();
  await page.goto(used.app.url);
  await page.getByRole('article').first().waitFor();
  fingers = new Fingers(page);
});
beforeEach(async () => {
  await mapPage.open(page, used.app.url, '?view=40,10,3');
  await expect.poll(rangeShown).toEqual(await lifeOfJournal());
});

const middleOfMap = { x: 206, y: 260 };

test('two fingers that part on the map zoom it, and no date moves', async () => {
  const range = await rangeShown();
  await fingers.dragTogether(
    [at(middleOfMap, -40), at(middleOfMap, -150)],
    [at(middleOfMap, 40), at(middleOfMap, 150)],
  );
  expect((await view()).zoom).toBeGreaterThan(3);
  expect(await rangeShown()).toEqual(range);
});

test('a double tap on the map zooms it', async () => {
  await fingers.tapTwice({ x: 60, y: 200 });
  expect((await view()).zoom).toBe(4);
});

test('a finger on the map moves the map alone', async () => {
  const range = await rangeShown();
  const axis = await axisLabels();
  await fingers.drag(at(middleOfMap, 80), { x: -160 });
  expect((await view()).lng).toBeGreaterThan(20);
  expect(await rangeShown()).toEqual(range);
  expect(await axisLabels()).toEqual(axis);
});

test('a finger on an end of the range moves that end alone', async () => {
  const [from, to] = await rangeShown();
  const thumb = await thumbAt('To');
  await fingers.drag(thumb, { x: -120 });
  const [fromAfter, toAfter] = await rangeShown();
  expect(fromAfter).toBe(from);
  expect(toAfter).toBeLessThan(to);
  expect(await view()).toEqual({ lat: 40, lng: 10, zoom: 3 });
});

test('a finger between the ends moves both by the same', async () => {
  const thumb = await thumbAt('To');
  await fingers.drag(thumb, { x: -160 });
  const [from, to] = await rangeShown();
  await fingers.drag(at(thumb, -240), { x: 60 });
  const [fromAfter, toAfter] = await rangeShown();
  expect(fromAfter).toBeGreaterThan(from);
  expect(toAfter - fromAfter).toBe(to - from);
});

test('two fingers that part on the axis bring it nearer, and move no date', async () => {
  const range = await rangeShown();
  const axis = await axisLabels();
  const middle = await middleOfAxis();
  await fingers.dragTogether([at(middle, -30), at(middle, -120)], [at(middle, 30), at(middle, 120)]);
  expect(await axisLabels()).not.toEqual(axis);
  expect(await rangeShown()).toEqual(range);
  expect(await view()).toEqual({ lat: 40, lng: 10, zoom: 3 });
  await fingers.dragTogether([at(middle, -140), at(middle, -20)], [at(middle, 140), at(middle, 20)]);
  expect(await axisLabels()).toEqual(axis);
});

test('a second finger changes nothing of a drag under way', async () => {
  const axis = await axisLabels();
  const thumb = await thumbAt('To');
  const middle = await middleOfAxis();
  await fingers.dragThenJoin(
    [thumb, at(thumb, -60)],
    [at(thumb, -60), at(thumb, -90)],
    [at(middle, -60), at(middle, -120)],
  );
  expect(await axisLabels()).toEqual(axis);
  const [from, to] = await rangeShown();
  const [first, last] = await lifeOfJournal();
  expect(from).toBe(first);
  expect(to).toBeLessThan(last);
});

test('a finger on the map changes nothing of a drag of a date under way', async () => {
  const thumb = await thumbAt('To');
  await fingers.dragThenJoin(
    [thumb, at(thumb, -60)],
    [at(thumb, -60), at(thumb, -120)],
    [middleOfMap, at(middleOfMap, 100)],
  );
  expect(await view()).toEqual({ lat: 40, lng: 10, zoom: 3 });
  const [from, to] = await rangeShown();
  const [first, last] = await lifeOfJournal();
  expect(from).toBe(first);
  expect(to).toBeLessThan(last);
});

test('a finger on the dates beside one on the map does not zoom the map', async () => {
  const thumb = await thumbAt('From');
  await fingers.dragThenJoin(
    [middleOfMap, at(middleOfMap, -60)],
    [at(middleOfMap, -60), at(middleOfMap, -160)],
    [thumb, at(thumb, 100)],
  );
  expect((await view()).zoom).toBe(3);
});

test('a finger that pulls the sheet up moves neither map nor dates', async () => {
  const range = await rangeShown();
  const grabber = mapPage.grabber(page);
  await fingers.drag(await middleOf(grabber), { x: 4, y: -250 });
  await expect.poll(() => grabber.getAttribute('aria-expanded')).toBe('true');
  expect(await rangeShown()).toEqual(range);
  expect(await view()).toEqual({ lat: 40, lng: 10, zoom: 3 });
});

test('what begins at the screen’s sides is left to the browser', async () => {
  const range = await rangeShown();
  const before = await view();
  const { y } = await thumbAt('From');
  for (const height of [y, 300]) {
    await fingers.drag({ x: 6, y: height }, { x: 174 });
    await fingers.drag({ x: 406, y: height }, { x: -176 });
  }
  expect(await rangeShown()).toEqual(range);
  expect(await view()).toEqual(before);
});

function at({ x, y }: TouchPoint, byPx: number): TouchPoint {
  return { x: x + byPx, y };
}

async function rangeShown(): Promise<[from: number, to: number]> {
  await settled(page);
  return mapPage.readRange(page);
}

async function lifeOfJournal(): Promise<[first: number, last: number]> {
  const first = await mapPage.slider(page, 'From').getAttribute('min');
  const last = await mapPage.slider(page, 'To').getAttribute('max');
  return [Number(first), Number(last)];
}

async function view(): Promise<{ lat: number; lng: number; zoom: number }> {
  // The address follows once the map rests.
  await mapPage.atRest(page);
  const [lat = 0, lng = 0, zoom = 0] = (mapPage.asked(page, 'view') ?? '').split(',').map(Number);
  return { lat, lng, zoom };
}

function thumbAt(name: 'From' | 'To'): Promise<TouchPoint> {
  return middleOf(mapPage.slider(page, name));
}

/** Between the ends, above the thumbs. */
async function middleOfAxis(): Promise<TouchPoint> {
  const { y } = await thumbAt('To');
  return { x: 206, y: y - 20 };
}

async function middleOf(locator: Locator): Promise<TouchPoint> {
  const { x, y, width, height } = await boxOf(locator);
  return { x: x + width / 2, y: y + height / 2 };
}

async function axisLabels(): Promise<string[]> {
  await settled(page);
  return mapPage.axisLabels(page).allTextContents();
}
