import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { connectChromium } from '../support/connect-chromium.ts';
import { openPhone, WITH_WORKER } from '../support/launch-chromium.ts';
import { serveApp } from '../support/serve-app.ts';
import { watchFaults } from '../support/watch-faults.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connectChromium();
});
afterAll(() => browser.close());

/** The faces of the map, and what each adds: places and names, the route, the night. */
const faces = ['Places', 'Route', 'Night'];

test('after one visit and without its host the map looks and works as it did with it', {
  tags: ['journey'],
}, async () => {
  const app = await serveApp({ folder: inject('sampleApp') });
  const context = await openPhone(browser, WITH_WORKER);
  const faults = await watchFaults(context);
  const page = await context.newPage();
  await page.goto(app.url);
  await page.getByRole('article').first().waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.goto(`${app.url}settings`);
  await page.getByText(/ready offline/i).waitFor();
  const online = await takePictures(page, app.url);
  expect(online[0]?.equals(online[1] ?? Buffer.of())).toBe(false);
  expect(online[1]?.equals(online[2] ?? Buffer.of())).toBe(false);
  await app.stop();
  await expect(fetch(app.url)).rejects.toThrow();

  await openMap(page, app.url);
  for (const [index, face] of faces.entries()) {
    await page.getByRole('button', { name: face, exact: true }).click();
    const isAsBefore = async () => (await takePicture(page)).equals(online[index] ?? Buffer.of());
    await expect.poll(isAsBefore, { timeout: 30_000, interval: 500, message: face }).toBe(true);
  }

  const from = page.getByRole('slider', { name: 'From', exact: true });
  await from.focus();
  await page.keyboard.press('PageUp');
  await expect
    .poll(() =>
      page
        .getByText(/^\d+ of 48 entries/)
        .first()
        .textContent(),
    )
    .not.toMatch(/^48/);
  await page.getByRole('button', { name: 'Next entry' }).click();
  await page
    .getByRole('region', { name: 'Map', exact: true })
    .getByText(/^Written /)
    .waitFor();
  await page.goto(`${app.url}map?view=45.65,13.77,9`);
  await page
    .getByRole('button', { name: /entries, Trieste/ })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('link').first().waitFor();
  expect(faults).toEqual([]);
  await context.close();
});

/** The map with a selected entry, in each of its faces. */
async function takePictures(page: Page, url: string): Promise<Buffer[]> {
  await openMap(page, url);
  const pictures: Buffer[] = [];
  for (const face of faces) {
    await page.getByRole('button', { name: face, exact: true }).click();
    pictures.push(await takeRestingPicture(page));
  }
  return pictures;
}

async function openMap(page: Page, url: string): Promise<void> {
  await page.goto(`${url}map?entry=0047&view=0,80,2`);
  await page
    .getByText(/^48 of 48 entries/)
    .first()
    .waitFor();
  await page.locator('.leaflet-tile-loaded').first().waitFor();
}

/** The map, once it has changed no more for two seconds. */
async function takeRestingPicture(page: Page): Promise<Buffer> {
  await page.waitForTimeout(1000);
  let before = await takePicture(page);
  for (let equals = 0; equals < 4; ) {
    await page.waitForTimeout(500);
    const now = await takePicture(page);
    equals = now.equals(before) ? equals + 1 : 0;
    before = now;
  }
  return before;
}

/** The part of the map that the sheet leaves free. */
function takePicture(page: Page): Promise<Buffer> {
  return page.screenshot({ clip: { x: 0, y: 0, width: 412, height: 470 } });
}
