import type { BrowserContext, Page } from 'playwright';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { openPhone } from '../support/launch-chromium.ts';
import { Fingers, type TouchPoint } from '../support/touch.ts';
import { useSampleApp } from '../support/use-sample-app.ts';

const used = useSampleApp();
let context: BrowserContext;
let page: Page;
let fingers: Fingers;
beforeAll(async () => {
  context = await openPhone(used.browser, { reducedMotion: 'reduce' });
  page = await context.newPage();
  await page.goto(used.app.url);
  await page.getByRole('article').first().waitFor();
});
beforeEach(async () => {
  await page.goto(`${used.app.url}map?view=40,10,3`);
  await page.locator('.leaflet-marker-pane button').first().waitFor();
  await expect.poll(() => rangeShown()).toEqual(await lifeOfJournal());
  fingers = await Fingers.on(page);
});

const middleOfMap = { x: 206, y: 260 };

test('two fingers that part on the map zoom it, and no date moves', async () => {
  const range = await rangeShown();
  await fingers.drag(
    [at(middleOfMap, -40), at(middleOfMap, -150)],
    [at(middleOfMap, 40), at(middleOfMap, 150)],
  );
  await expect.poll(async () => (await view()).zoom).toBeGreaterThan(3);
  expect(await rangeShown()).toEqual(range);
});

test('a double tap on the map zooms it', async () => {
  await fingers.tapTwice({ x: 60, y: 200 });
  await expect.poll(async () => (await view()).zoom).toBe(4);
});

test('a finger on the map moves the map alone', async () => {
  const range = await rangeShown();
  const axis = await axisLabels();
  await fingers.drag([at(middleOfMap, 80), at(middleOfMap, -80)]);
  await expect.poll(async () => (await view()).lng).toBeGreaterThan(20);
  expect(await rangeShown()).toEqual(range);
  expect(await axisLabels()).toEqual(axis);
});

test('a finger on an end of the range moves that end alone', async () => {
  const [from, to] = await rangeShown();
  const thumb = await thumbAt('To');
  await fingers.drag([thumb, at(thumb, -120)]);
  const [fromAfter, toAfter] = await rangeShown();
  expect(fromAfter).toBe(from);
  expect(toAfter).toBeLessThan(to);
  expect(await view()).toEqual({ lat: 40, lng: 10, zoom: 3 });
});

test('a finger between the ends moves both by the same', async () => {
  const thumb = await thumbAt('To');
  await fingers.drag([thumb, at(thumb, -160)]);
  const [from, to] = await rangeShown();
  await fingers.drag([at(thumb, -240), at(thumb, -180)]);
  const [fromAfter, toAfter] = await rangeShown();
  expect(fromAfter).toBeGreaterThan(from);
  expect(toAfter - fromAfter).toBe(to - from);
});

test('two fingers that part on the axis bring it nearer, and move no date', async () => {
  const range = await rangeShown();
  const axis = await axisLabels();
  const middle = await middleOfAxis();
  await fingers.drag([at(middle, -30), at(middle, -120)], [at(middle, 30), at(middle, 120)]);
  await expect.poll(() => axisLabels()).not.toEqual(axis);
  expect(await rangeShown()).toEqual(range);
  expect(await view()).toEqual({ lat: 40, lng: 10, zoom: 3 });
  await fingers.drag([at(middle, -140), at(middle, -20)], [at(middle, 140), at(middle, 20)]);
  await expect.poll(() => axisLabels()).toEqual(axis);
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
  const grabber = await middleOfButton('List of entries');
  await fingers.drag([grabber, { x: grabber.x + 4, y: grabber.y - 250 }]);
  await expect
    .poll(() => page.getByRole('button', { name: 'List of entries' }).getAttribute('aria-expanded'))
    .toBe('true');
  expect(await rangeShown()).toEqual(range);
  expect(await view()).toEqual({ lat: 40, lng: 10, zoom: 3 });
});

test('what begins at the screen’s sides is left to the browser', async () => {
  const range = await rangeShown();
  const before = await view();
  const { y } = await thumbAt('From');
  for (const height of [y, 300]) {
    await fingers.drag([
      { x: 6, y: height },
      { x: 180, y: height },
    ]);
    await fingers.drag([
      { x: 406, y: height },
      { x: 230, y: height },
    ]);
  }
  await page.waitForTimeout(500);
  expect(await rangeShown()).toEqual(range);
  expect(await view()).toEqual(before);
});

function at({ x, y }: TouchPoint, byPx: number): TouchPoint {
  return { x: x + byPx, y };
}

async function rangeShown(): Promise<[from: number, to: number]> {
  const dayOf = async (name: string) =>
    Number(await page.getByRole('slider', { name, exact: true }).inputValue());
  return [await dayOf('From'), await dayOf('To')];
}

async function lifeOfJournal(): Promise<[first: number, last: number]> {
  const first = await page.getByRole('slider', { name: 'From', exact: true }).getAttribute('min');
  const last = await page.getByRole('slider', { name: 'To', exact: true }).getAttribute('max');
  return [Number(first), Number(last)];
}

async function view(): Promise<{ lat: number; lng: number; zoom: number }> {
  // The address follows once the map rests.
  await page.waitForTimeout(600);
  const [lat = 0, lng = 0, zoom = 0] = (new URL(page.url()).searchParams.get('view') ?? '')
    .split(',')
    .map(Number);
  return { lat, lng, zoom };
}

async function thumbAt(name: 'From' | 'To'): Promise<TouchPoint> {
  return middleOf(await page.getByRole('slider', { name, exact: true }).boundingBox());
}

async function middleOfButton(name: string): Promise<TouchPoint> {
  return middleOf(await page.getByRole('button', { name }).boundingBox());
}

/** Between the ends, above the thumbs. */
async function middleOfAxis(): Promise<TouchPoint> {
  const { y } = await thumbAt('To');
  return { x: 206, y: y - 20 };
}

function middleOf(box: { x: number; y: number; width: number; height: number } | null): TouchPoint {
  if (!box) throw new Error('It is not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** What stands under the axis, for the eye alone. */
function axisLabels(): Promise<string[]> {
  const timeline = page.getByRole('group', { name: 'Timeline' });
  return timeline
    .locator('[aria-hidden] > span')
    .filter({ hasText: /^[A-Z\d]/ })
    .allTextContents();
}
