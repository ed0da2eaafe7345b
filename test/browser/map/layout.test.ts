import type { Locator, Page } from 'playwright';
import { expect, test } from 'vitest';
import { boxOf, mapPage } from '../pages/map-page.ts';
import { shortened } from '../pages/shortened.ts';
import { findHidden } from '../support/find-hidden.ts';
import { openPhone } from '../support/launch-chromium.ts';
import { readingConditions, readUnder } from '../support/reading-conditions.ts';
import { settled } from '../support/settled.ts';
import { useSampleApp } from '../support/use-sample-app.ts';

const used = useSampleApp();

interface Sides {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

async function openMap(page: Page, query = ''): Promise<void> {
  await page.goto(`${used.app.url}map${query}`);
  await page
    .getByText(/^48 of 48 entries/)
    .first()
    .waitFor();
  await mapPage.atRest(page);
}

async function sidesOf(locator: Locator): Promise<Sides> {
  const { x, y, width, height } = await boxOf(locator);
  return { left: x, top: y, right: x + width, bottom: y + height };
}

function overlap(one: Sides, other: Sides): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

test('at 320 px the timeline’s tools stand in one row', async () => {
  const context = await openPhone(used.browser, { viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  await openMap(page);
  const tools = ['Window', 'So far', 'Widen the timeline', 'Narrow the timeline'];
  const boxes = await Promise.all(
    tools.map((name) => page.getByRole('button', { name, exact: true }).boundingBox()),
  );
  expect(new Set(boxes.map((box) => box?.y)).size).toBe(1);
  for (const box of boxes) expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
  await context.close();
});

test('at twice the text size nothing along the timeline or on the map is cut or covers its neighbour', async () => {
  const context = await openPhone(used.browser);
  await context.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.fontSize = '200%';
    });
  });
  const page = await context.newPage();
  await openMap(page);
  const labels = await page.evaluate(() =>
    [...document.querySelectorAll('[role=group][aria-label=Timeline] [aria-hidden] > span')]
      .filter(({ textContent }) => /^[A-Z\d]/.test(textContent ?? ''))
      .map((label) => {
        const { left, right, top, bottom } = label.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
  );
  expect(labels.length).toBeGreaterThan(1);
  const screen: Sides = { left: 0, top: 0, right: 412, bottom: 915 };
  labels.forEach((label, at) => {
    const before = labels[at - 1];
    if (before) expect(label.left).toBeGreaterThanOrEqual(before.right);
    expect(label.left).toBeGreaterThanOrEqual(screen.left);
    expect(label.right).toBeLessThanOrEqual(screen.right);
  });
  const tools = await page.getByRole('button', { name: 'Window', exact: true }).boundingBox();
  for (const { bottom } of labels) expect(bottom).toBeLessThanOrEqual(tools?.y ?? 0);

  const circles = await page.evaluate(() =>
    [...document.querySelectorAll('.leaflet-marker-pane button:not([hidden]) > span')].map((disc) => {
      const range = document.createRange();
      range.selectNodeContents(disc);
      return { text: range.getBoundingClientRect().width, disc: disc.getBoundingClientRect().width };
    }),
  );
  expect(circles.some(({ text }) => text > 0)).toBe(true);
  for (const { text, disc } of circles) expect(text).toBeLessThanOrEqual(disc * 0.85);
  await context.close();
});

test('at 320 px and twice the text size there is a map to be seen between its controls and its timeline', async () => {
  const context = await openPhone(used.browser, { viewport: { width: 320, height: 700 } });
  await context.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.fontSize = '200%';
    });
  });
  const page = await context.newPage();
  await openMap(page);
  const faces = await page.getByRole('group', { name: 'Show', exact: true }).boundingBox();
  const grabber = await page.getByRole('button', { name: 'List of entries' }).boundingBox();
  expect((grabber?.y ?? 0) - (faces?.y ?? 999) - (faces?.height ?? 999)).toBeGreaterThan(180);
  await context.close();
});

test('the notes at the map’s edge can be read over whatever lies below', async () => {
  const context = await openPhone(used.browser);
  const page = await context.newPage();
  await openMap(page, '?view=50,12,4');
  for (const note of ['Made with Natural Earth', '1 entry without a place']) {
    const colour = await page
      .getByText(note)
      .evaluate((element) => getComputedStyle(element).backgroundColor);
    // Not see-through: at least three quarters of it are its own.
    expect(Number(/\/ ([\d.]+)\)$|, ([\d.]+)\)$/.exec(colour)?.slice(1).find(Boolean) ?? 1)).toBeGreaterThan(
      0.75,
    );
  }
  await context.close();
});

test('the full sheet ends below the top of the screen, whatever its words came to since it was opened', async () => {
  const context = await openPhone(used.browser);
  const page = await context.newPage();
  await openMap(page, '?view=45,13,6');
  await page.getByRole('button', { name: 'Night', exact: true }).click();
  await page.getByRole('button', { name: 'List of entries' }).click();
  await page.getByRole('switch', { name: 'Only what the map shows' }).click();
  await page.getByRole('button', { name: 'Show more of the list' }).click();
  await mapPage.atRest(page);
  const grabber = await sidesOf(page.getByRole('button', { name: 'List of entries' }));
  expect(grabber.top).toBeGreaterThanOrEqual(0);
  const list = await sidesOf(page.locator('[data-list-pane]'));
  const navigation = await sidesOf(page.getByRole('navigation'));
  expect(list.bottom).toBeLessThanOrEqual(navigation.top);
  expect(list.bottom - list.top).toBeGreaterThan(200);
  await context.close();
});

test('the notes leave the buttons alone where little of the map is left', async () => {
  const context = await openPhone(used.browser, { viewport: { width: 320, height: 700 } });
  const page = await context.newPage();
  await openMap(page, '?entry=0051');
  await page.getByRole('button', { name: 'Night', exact: true }).click();
  await mapPage.grabber(page).click();
  await mapPage.atRest(page);
  const faces = page.getByRole('group', { name: 'Show', exact: true });
  for (const note of await page.locator('[data-note]:visible').all())
    expect(overlap(await sidesOf(note), await sidesOf(faces))).toBe(false);
  await page.getByRole('button', { name: 'Show more of the list' }).click();
  await mapPage.atRest(page);
  expect(await page.locator('[data-note]:visible').count()).toBe(0);
  expect(await faces.isVisible()).toBe(false);
  await context.close();
});

const lowWindows = [
  { width: 667, height: 375 },
  { width: 740, height: 360 },
  { width: 844, height: 390 },
  { width: 915, height: 412 },
];

for (const viewport of lowWindows) {
  test(`at ${viewport.width} × ${viewport.height} px map, pin, card and timeline have their places`, async () => {
    const context = await openPhone(used.browser, { viewport });
    const page = await context.newPage();
    await openMap(page, '?entry=0051');
    await expectPlaces(page);
    await context.close();
  });
}

test('a phone laid on its side still shows the pin', async () => {
  const context = await openPhone(used.browser);
  const page = await context.newPage();
  await openMap(page, '?entry=0051');
  await page.setViewportSize({ width: 915, height: 412 });
  await mapPage.atRest(page);
  await expectPlaces(page);
  await page.setViewportSize({ width: 412, height: 915 });
  await mapPage.atRest(page);
  await expectPinInTheOpen(page);
  await context.close();
});

test.each([
  { width: 280, height: 653 },
  { width: 412, height: 420 },
  { width: 320, height: 256 },
  { width: 568, height: 320 },
])(
  'at $width × $height px nothing covers the map’s controls, and the timeline can be reached',
  async (viewport) => {
    const context = await openPhone(used.browser, { viewport });
    const page = await context.newPage();
    await openMap(page, '?entry=0051');
    const names = ['Places', 'Route', 'Night', 'Show all entries', 'Near me', 'More'];
    const controls = names.map((name) => page.getByRole('button', { name, exact: true }));
    expect(await Promise.all(controls.map(isOpenToTaps))).toEqual(names.map(() => true));
    for (const name of ['Play', 'Next entry', 'Window', 'Widen the timeline']) {
      const control = page.getByRole('button', { name, exact: true });
      await control.scrollIntoViewIfNeeded();
      expect(await isOpenToTaps(control), name).toBe(true);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    await context.close();
  },
);

/** What lies at its middle and near its corners is the control itself. */
function isOpenToTaps(control: Locator): Promise<boolean> {
  return control.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [0.2, 0.5, 0.8].every((across) =>
      [0.2, 0.5, 0.8].every((down) =>
        element.contains(document.elementFromPoint(left + width * across, top + height * down)),
      ),
    );
  });
}

/** Card and tools are on the screen as a whole, and neither they nor the controls lie over one another or the pin. */
async function expectPlaces(page: Page): Promise<void> {
  const { height } = page.viewportSize() ?? { height: 0 };
  const navigation = await sidesOf(page.getByRole('navigation'));
  const bottom = navigation.top > 0 ? navigation.top : height;
  const parts = await Promise.all(
    [
      page.locator('section:has(.leaflet-container) article').first(),
      page.getByRole('group', { name: 'Timeline', exact: true }),
      page.getByRole('group', { name: 'Show', exact: true }),
      page.getByRole('button', { name: 'Show all entries' }),
      page.getByRole('button', { name: 'More', exact: true }),
    ].map(sidesOf),
  );
  parts.forEach((part, at) => {
    expect(part.top).toBeGreaterThanOrEqual(0);
    expect(part.bottom).toBeLessThanOrEqual(bottom);
    for (const other of parts.slice(at + 1)) expect(overlap(part, other)).toBe(false);
  });
  await expectPinInTheOpen(page);
}

/** What is at the pin's middle is the pin, nothing that covers it. */
async function expectPinInTheOpen(page: Page): Promise<void> {
  const pin = await sidesOf(page.locator('.leaflet-pin-pane svg'));
  const [x, y] = [(pin.left + pin.right) / 2, (pin.top + pin.bottom) / 2];
  const isOpen = await page.evaluate(
    (at) => document.elementFromPoint(...at)?.closest('.leaflet-container') !== null,
    [x, y] as [number, number],
  );
  expect(isOpen).toBe(true);
}

test('the number of a cluster stands in the middle of its disc with the reader’s own spacing', async () => {
  const { page, close } = await readUnder(used.browser, readingConditions['text spacing']);
  await openMap(page);
  const offCentrePx = await page.evaluate(() =>
    [...document.querySelectorAll('.leaflet-marker-pane button:not([hidden]) > span')].flatMap((disc) => {
      const range = document.createRange();
      range.selectNodeContents(disc);
      const [words, box] = [range.getBoundingClientRect(), disc.getBoundingClientRect()];
      return words.height === 0 ? [] : [Math.abs(words.top + words.bottom - box.top - box.bottom) / 2];
    }),
  );
  expect(offCentrePx.length).toBeGreaterThan(0);
  expect(Math.max(...offCentrePx)).toBeLessThan(1);
  await close();
});

test('a sheet that the reader’s own spacing makes too high stands below the map, and all of it scrolls', async () => {
  const { page, close } = await readUnder(used.browser, readingConditions['text spacing at 320 px']);
  await openMap(page, '?entry=0074');
  await settled(page);
  expect(await findHidden(page, { shortened })).toEqual([]);
  expect((await mapPage.region(page).boundingBox())?.height).toBeGreaterThan(200);
  await close();
});

test('a list that is pulled up over the map’s controls leaves none of them half covered', async () => {
  const context = await openPhone(used.browser, { viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  await openMap(page, '?entry=0051');
  const controls = ['Night', 'Show all entries', 'Near me', 'More'].map((name) =>
    page.getByRole('button', { name, exact: true }),
  );
  for (const control of controls) await control.click({ trial: true });
  const grabber = page.getByRole('button', { name: 'List of entries' });
  await grabber.click();
  for (const control of controls) await expect.poll(() => control.isVisible()).toBe(false);
  await grabber.click();
  for (const control of controls) await control.click({ trial: true });
  await context.close();
});
