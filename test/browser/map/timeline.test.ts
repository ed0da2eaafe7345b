import type { Page } from 'playwright';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { boxOf, mapPage } from '../pages/map-page.ts';
import { Fingers } from '../support/fingers.ts';
import { openPhone } from '../support/launch-chromium.ts';
import { settled } from '../support/settled.ts';
import { useSampleApp } from '../support/use-sample-app.ts';

const used = useSampleApp();
let page: Page;
beforeAll(async () => {
  page = await (await openPhone(used.browser)).newPage();
  await page.goto(used.app.url);
  await page.getByRole('article').first().waitFor();
});
beforeEach(() => openMap());

const openMap = (query = '') => mapPage.open(page, used.app.url, query);
const timeline = () => mapPage.timeline(page);
const slider = (name: 'From' | 'To') => mapPage.slider(page, name);
const count = () => mapPage.readCount(page);
const asked = (name: string) => mapPage.asked(page, name);

test('“So far” shows everything up to one day, its address reopens it, and “Window” brings the other end back', {
  tags: ['journey'],
}, async () => {
  await openMap('?from=2026-05-01&to=2026-08-01');
  const inWindow = await count();
  await timeline().getByRole('button', { name: 'So far' }).click();
  await expect.poll(() => slider('From').count()).toBe(0);
  await settled(page);
  const soFar = await count();
  expect(soFar.inRange).toBeGreaterThan(inWindow.inRange);
  expect(asked('mode')).toBe('so-far');
  await page.reload();
  await expect.poll(count).toEqual(soFar);
  expect(await slider('From').count()).toBe(0);
  await timeline().getByRole('button', { name: 'Window' }).click();
  await expect.poll(count).toEqual(inWindow);
  await expect.poll(() => asked('mode')).toBeNull();
});

test('so far, each step takes the day along with the entry', async () => {
  await openMap('?mode=so-far&to=2026-05-01');
  const before = await count();
  await page.getByRole('button', { name: 'Next entry' }).click();
  await expect.poll(async () => (await count()).inRange).toBe(before.inRange + 1);
  await page.getByRole('button', { name: 'Next entry' }).click();
  await expect.poll(async () => (await count()).inRange).toBe(before.inRange + 2);
  await page.getByRole('button', { name: 'Previous entry' }).click();
  await expect.poll(async () => (await count()).inRange).toBe(before.inRange + 1);
});

test('dates can be typed, and what is wrong with them is said', async () => {
  await page.getByRole('button', { name: /Choose dates/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Dates' });
  await dialog.getByLabel('To').fill('2099-01-01');
  await dialog.getByRole('button', { name: 'Show these days' }).click();
  await expect.poll(() => dialog.getByText(/^The newest entry is of /).count()).toBe(1);
  await dialog.getByLabel('To').fill('2026-06-30');
  await dialog.getByLabel('From').fill('2026-07-01');
  await dialog.getByRole('button', { name: 'Show these days' }).click();
  await expect.poll(() => dialog.getByText('The last day comes before the first.').count()).toBe(1);
  await dialog.getByLabel('From').fill('2026-06-01');
  await page.keyboard.press('Enter');
  await expect.poll(() => dialog.count()).toBe(0);
  await expect.poll(() => slider('From').getAttribute('aria-valuetext')).toBe('June 1, 2026');
  await expect.poll(() => [asked('from'), asked('to')]).toEqual(['2026-06-01', '2026-06-30']);
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/Choose dates/);
  await settled(page);
  await page.getByRole('button', { name: /Choose dates/ }).click();
  await dialog.getByRole('button', { name: 'Whole journal' }).click();
  await expect.poll(async () => (await count()).inRange).toBe((await count()).all);
});

test('the axis comes nearer by buttons, keys and wheel, no label ever overlaps, and an end that is moved is seen', async () => {
  const wide = await labels();
  await timeline().getByRole('button', { name: 'Narrow the timeline' }).click();
  await expect.poll(() => labels()).not.toEqual(wide);
  await slider('To').focus();
  await page.keyboard.press('End');
  await expect.poll(async () => (await labels()).at(-1)?.text).toBe(wide.at(-1)?.text);
  for (let presses = 0; presses < 6; presses += 1) {
    const before = await labels();
    await page.keyboard.press('+');
    await expect.poll(() => labels()).not.toEqual(before);
    expectNoOverlap(await labels());
  }
  await slider('From').focus();
  await page.keyboard.press('ArrowRight');
  await settled(page);
  expect((await boxOf(slider('From'))).x).toBeGreaterThanOrEqual((await boxOf(timeline())).x - 4);
  for (let presses = 0; presses < 12; presses += 1) await page.keyboard.press('-');
  await expect.poll(() => labels()).toEqual(wide);
  await page.mouse.move(200, (await boxOf(slider('To'))).y - 10);
  await page.mouse.wheel(0, -400);
  await expect.poll(() => labels()).not.toEqual(wide);
  expectNoOverlap(await labels());
  expect((await count()).inRange).toBe((await count()).all - 1);
});

test('an axis that is moved away from the selected entry stays there', async () => {
  await openMap('?entry=0074');
  await timeline().getByRole('button', { name: 'Narrow the timeline' }).click();
  await timeline().getByRole('button', { name: 'Narrow the timeline' }).click();
  await settled(page);
  const near = await labels();
  await page.mouse.move(200, (await boxOf(slider('To'))).y - 10);
  await page.mouse.wheel(-400, 0);
  await expect.poll(() => labels()).not.toEqual(near);
  const moved = await labels();
  await settled(page);
  expect(await labels()).toEqual(moved);
});

test('played fast, it takes more steps in the same time', async () => {
  const context = await openPhone(used.browser);
  const own = await context.newPage();
  await own.clock.install();
  const stepsIn = async (speed: string): Promise<number> => {
    await mapPage.open(own, used.app.url);
    await own.getByLabel('Playback speed').selectOption({ label: speed });
    await own.getByRole('button', { name: 'Play' }).click();
    const seen = new Set<string>();
    for (let playedMs = 0; playedMs < 8_000; playedMs += 100) {
      await own.clock.runFor(100);
      seen.add(await own.evaluate(() => location.search));
    }
    return seen.size;
  };
  expect(await stepsIn('2×')).toBeGreaterThan(await stepsIn('½×'));
  await context.close();
});

test('after a quick drag of the dates, every marker shows as many entries as it is named for', async () => {
  const before = await markers();
  expect(before.filter(({ shown }) => shown > 1).length).toBeGreaterThan(2);
  const { x, y, width, height } = await boxOf(slider('To'));
  await new Fingers(page).drag({ x: x + width / 2, y: y + height / 2 }, { x: -120 });
  await expect.poll(async () => (await count()).inRange).toBeLessThan((await count()).all);
  await settled(page);
  const after = await markers();
  expect(after.filter(({ shown, named }) => shown !== named)).toEqual([]);
  expect(after).not.toEqual(before);
});

/** How many entries each marker shows, and how many its name tells. One entry alone bears no figure. */
function markers(): Promise<{ shown: number; named: number }[]> {
  return page.locator('.leaflet-marker-pane button:not([hidden])').evaluateAll((buttons) =>
    buttons.map((button) => ({
      shown: Number(button.textContent || 1),
      named: Number(/^(\d+) entries/.exec(button.getAttribute('aria-label') ?? '')?.[1] ?? 1),
    })),
  );
}

interface LabelBox {
  text: string;
  left: number;
  right: number;
}

function labels(): Promise<LabelBox[]> {
  return mapPage.axisLabels(page).evaluateAll((elements) =>
    elements.map((element) => {
      const { left, right } = element.getBoundingClientRect();
      return { text: element.textContent ?? '', left, right };
    }),
  );
}

function expectNoOverlap(boxes: readonly LabelBox[]): void {
  expect(boxes.length).toBeGreaterThan(0);
  for (const [index, { left }] of boxes.slice(1).entries())
    expect(left).toBeGreaterThan(boxes[index]?.right ?? 0);
}
