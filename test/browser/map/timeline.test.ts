import type { BrowserContext, Locator, Page } from 'playwright';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { openPhone } from '../support/launch-chromium.ts';
import { touchDrag } from '../support/touch-drag.ts';
import { useSampleApp } from '../support/use-sample-app.ts';

const used = useSampleApp();
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  context = await openPhone(used.browser, { reducedMotion: 'reduce' });
  page = await context.newPage();
  await page.goto(used.app.url);
  await page.getByRole('article').first().waitFor();
});
beforeEach(() => openMap());

async function openMap(query = ''): Promise<void> {
  await page.goto(`${used.app.url}map${query}`);
  await page.locator('.leaflet-marker-pane button').first().waitFor();
  await expect.poll(async () => (await count()).all).toBeGreaterThan(10);
}

function timeline(): Locator {
  return page.getByRole('group', { name: 'Timeline' });
}

function slider(name: 'From' | 'To'): Locator {
  return page.getByRole('slider', { name, exact: true });
}

async function count(): Promise<{ inRange: number; all: number }> {
  const line = await timeline()
    .getByText(/^\d+ of \d+ entries$/)
    .textContent();
  const [inRange = 0, all = 0] = line?.match(/\d+/g)?.map(Number) ?? [];
  return { inRange, all };
}

function asked(name: string): string | null {
  return new URL(page.url()).searchParams.get(name);
}

test('“So far” shows everything up to one day, its address reopens it, and “Window” brings the other end back', {
  tags: ['journey'],
}, async () => {
  await openMap('?from=2026-05-01&to=2026-08-01');
  const inWindow = await count();
  await timeline().getByRole('button', { name: 'So far' }).click();
  await expect.poll(() => slider('From').count()).toBe(0);
  expect((await count()).inRange).toBeGreaterThan(inWindow.inRange);
  expect(asked('mode')).toBe('so-far');
  const soFar = await count();
  await page.reload();
  await expect.poll(() => count()).toEqual(soFar);
  expect(await slider('From').count()).toBe(0);
  await timeline().getByRole('button', { name: 'Window' }).click();
  await expect.poll(() => count()).toEqual(inWindow);
  expect(asked('mode')).toBeNull();
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
  expect(await slider('From').getAttribute('aria-valuetext')).toBe('June 1, 2026');
  await expect.poll(() => [asked('from'), asked('to')]).toEqual(['2026-06-01', '2026-06-30']);
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/Choose dates/);
  await page.getByRole('button', { name: /Choose dates/ }).click();
  await dialog.getByRole('button', { name: 'Whole journal' }).click();
  await expect.poll(async () => (await count()).inRange).toBe((await count()).all);
});

test('the axis comes nearer by buttons, keys and wheel, no label ever overlaps, and an end that is moved is seen', async () => {
  const wide = await labels();
  await timeline().getByRole('button', { name: 'Narrow the timeline' }).click();
  const nearer = await labels();
  expect(nearer).not.toEqual(wide);
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
  const thumb = await slider('From').boundingBox();
  const area = await timeline().boundingBox();
  expect(thumb?.x).toBeGreaterThanOrEqual((area?.x ?? 0) - 4);
  for (let presses = 0; presses < 12; presses += 1) await page.keyboard.press('-');
  await expect.poll(() => labels()).toEqual(wide);
  const box = await slider('To').boundingBox();
  await page.mouse.move(200, (box?.y ?? 0) - 10);
  await page.mouse.wheel(0, -400);
  await expect.poll(() => labels()).not.toEqual(wide);
  expectNoOverlap(await labels());
  expect((await count()).inRange).toBe((await count()).all - 1);
});

test('played fast, it takes more steps in the same time', async () => {
  const stepsIn = async (speed: string): Promise<number> => {
    await openMap();
    await page.getByLabel('Playing speed').selectOption({ label: speed });
    await page.getByRole('button', { name: 'Play' }).click();
    const seen = new Set<string | null>();
    const untilMs = Date.now() + 4_000;
    while (Date.now() < untilMs) {
      seen.add(asked('entry'));
      await page.waitForTimeout(50);
    }
    await page.getByRole('button', { name: 'Pause' }).click();
    return seen.size;
  };
  expect(await stepsIn('2×')).toBeGreaterThan(await stepsIn('½×'));
});

test('after a quick drag of the dates, every marker shows as many entries as it is named for', async () => {
  const before = await markers();
  expect(before.filter(({ shown }) => shown > 1).length).toBeGreaterThan(2);
  const thumb = await slider('To').boundingBox();
  if (!thumb) throw new Error('The later end is not on the screen.');
  await touchDrag(page, { x: thumb.x + thumb.width / 2, y: thumb.y + thumb.height / 2 }, { x: -120 });
  await expect.poll(async () => (await count()).inRange).toBeLessThan((await count()).all);
  await expect.poll(async () => (await markers()).filter(({ shown, named }) => shown !== named)).toEqual([]);
  expect(await markers()).not.toEqual(before);
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
  return timeline()
    .locator('[aria-hidden] > span')
    .filter({ hasText: /^[A-Z\d]/ })
    .evaluateAll((elements) =>
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
