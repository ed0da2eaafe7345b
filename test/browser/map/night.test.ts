import type { BrowserContext, Page } from 'playwright';
import { beforeAll, expect, test } from 'vitest';
import { mapPage } from '../pages/map-page.ts';
import { openPhone } from '../support/launch-chromium.ts';
import { useSampleApp } from '../support/use-sample-app.ts';
import { watchFaults } from '../support/watch-faults.ts';

const used = useSampleApp();
let context: BrowserContext;
let page: Page;
let faults: string[];
beforeAll(async () => {
  context = await openPhone(used.browser);
  faults = await watchFaults(context);
  page = await context.newPage();
  await page.goto(used.app.url);
  await page.getByRole('article').first().waitFor();
});

/** The night's shapes, as the map draws them. */
function drawnNight(): Promise<string[]> {
  return page
    .locator('.leaflet-night-pane path')
    .evaluateAll((paths) =>
      paths.filter((path) => path.checkVisibility()).map((path) => path.getAttribute('d') ?? ''),
    );
}

test('the night face shades the night of the selected entry, and its card says the light in words', async () => {
  await mapPage.open(page, used.app.url, '?entry=0055');
  const card = mapPage.card(page);
  expect(await drawnNight()).toEqual([]);
  await mapPage.face(page, 'Night').click();
  await expect.poll(async () => (await drawnNight()).length).toBeGreaterThan(0);
  // Written at 16:25 in Fiji in August, where the sun sets before six.
  await expect.poll(() => card.textContent()).toContain('Written in late afternoon light');
  await mapPage.atRest(page);
  const first = await drawnNight();
  await page.getByRole('button', { name: 'Next entry' }).click();
  await expect.poll(drawnNight).not.toEqual(first);
});

test('without a selection it is the night of the newest entry in range, and says so', async () => {
  await mapPage.open(page, used.app.url);
  await mapPage.face(page, 'Night').click();
  const words = page.getByText(/^Night as Entry 0074, .+ was written (in|about|around|under|at) /);
  await words.waitFor();
  await mapPage.slider(page, 'To').focus();
  await page.keyboard.press('PageDown');
  await expect.poll(() => words.count()).toBe(0);
  await page.getByText(/^Night as Entry 00\d\d/).waitFor();
});

test('the other faces have no night', async () => {
  await mapPage.open(page, used.app.url);
  await mapPage.face(page, 'Night').click();
  await expect.poll(async () => (await drawnNight()).length).toBeGreaterThan(0);
  await mapPage.face(page, 'Places').click();
  await expect.poll(drawnNight).toEqual([]);
  await expect.poll(() => page.getByText(/^Night as/).count()).toBe(0);
});

test('nothing of all this breaks the page’s policy or writes an error', () => {
  expect(faults).toEqual([]);
});
