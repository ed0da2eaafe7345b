import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { mapPage } from '../pages/map-page.ts';
import { buildApp } from '../support/build-app.ts';
import { connectChromium } from '../support/connect-chromium.ts';
import { openPhone, withWorker } from '../support/launch-chromium.ts';
import { serveApp } from '../support/serve-app.ts';
import { watchFaults } from '../support/watch-faults.ts';

const tile = readFileSync('public/icons/icon-192.png');
const settings = {
  TILES_URL: 'https://tiles.example/{z}/{x}/{y}.png',
  TILES_NAME: 'Tiles Example',
  TILES_ATTRIBUTION: '© the mapmakers',
};

function keptTiles(page: Page): Promise<number> {
  return page.evaluate(async () => (await (await caches.open('waymark-tiles')).keys()).length);
}

test('streets are shown at the reader’s wish alone, say whose they are, and stay once seen', async () => {
  const folder = await buildApp(settings);
  const app = await serveApp({ folder });
  const browser = await connectChromium();
  const context = await openPhone(browser, withWorker);
  const faults = await watchFaults(context);
  let asked = 0;
  await context.route('https://tiles.example/**', (route) => {
    asked += 1;
    return route.fulfill({
      body: tile,
      contentType: 'image/png',
      headers: { 'Access-Control-Allow-Origin': '*' },
    });
  });
  const page = await context.newPage();
  await mapPage.open(page, app.url);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await mapPage.atRest(page);
  expect(asked).toBe(0);

  await page.getByRole('button', { name: /More/ }).click();
  await page.getByRole('checkbox', { name: /your map views become visible to Tiles Example/ }).check();
  await expect.poll(() => asked).toBeGreaterThan(3);
  await page.keyboard.press('Escape');
  await page.getByText('© the mapmakers').waitFor();
  await expect.poll(() => page.locator('.waymark-streets img').count()).toBeGreaterThan(3);
  await expect.poll(() => keptTiles(page)).toBe(asked);

  const before = asked;
  await page.reload();
  await expect.poll(() => page.locator('.waymark-streets img').count()).toBeGreaterThan(3);
  expect(asked).toBe(before);
  expect(faults).toEqual([]);
  await browser.close();
  await app.stop();
  await rm(folder, { recursive: true, force: true });
});
