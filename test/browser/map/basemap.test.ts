import type { Locator } from 'playwright';
import { expect, test } from 'vitest';
import { palettes } from '../../../src/basemap/palettes.ts';
import { mapPage } from '../pages/map-page.ts';
import { openPhone } from '../support/launch-chromium.ts';
import { useSampleApp } from '../support/use-sample-app.ts';
import { watchFaults } from '../support/watch-faults.ts';

const used = useSampleApp();

/** The share of a canvas that has exactly this colour. */
function shareOf(canvas: Locator, colour: string): Promise<number> {
  return canvas.evaluate((element, wanted) => {
    const { width, height } = element as HTMLCanvasElement;
    const copy = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
    copy?.drawImage(element as HTMLCanvasElement, 0, 0);
    const pixels = copy?.getImageData(0, 0, width, height).data ?? [];
    const [red, green, blue] = [1, 3, 5].map((start) => Number.parseInt(wanted.slice(start, start + 2), 16));
    let count = 0;
    for (let at = 0; at < pixels.length; at += 4) {
      if (pixels[at] === red && pixels[at + 1] === green && pixels[at + 2] === blue) count++;
    }
    return count / (width * height);
  }, colour);
}

test('an entry shows the land round where it was written, and the mark of the place', async () => {
  const context = await openPhone(used.browser, { colorScheme: 'light' });
  const faults = await watchFaults(context);
  const page = await context.newPage();
  await page.goto(used.app.url);
  await page.getByRole('article').getByRole('link').first().click();
  const map = page.locator('canvas[data-drawn]').first();
  await map.waitFor();
  const { land, accent } = palettes.light;
  await expect.poll(() => shareOf(map, land)).toBeGreaterThan(0.02);
  await expect.poll(() => shareOf(map, accent)).toBeGreaterThan(0.002);
  expect(faults).toEqual([]);
  await context.close();
});

test.each([
  ['in a worker', () => undefined],
  ['in the page where workers have no canvas', () => Reflect.deleteProperty(window, 'OffscreenCanvas')],
])('the map is painted %s, and again when the theme changes', async (_where, prepare) => {
  const context = await openPhone(used.browser, { colorScheme: 'light' });
  await context.addInitScript(prepare);
  const faults = await watchFaults(context);
  const page = await context.newPage();
  await mapPage.open(page, used.app.url);
  const tiles = page.locator('canvas.leaflet-tile-loaded');
  expect(await tiles.count()).toBeGreaterThan(3);
  const share = async (colour: string) => {
    const shares = await Promise.all((await tiles.all()).map((tile) => shareOf(tile, colour)));
    return shares.reduce((sum, part) => sum + part, 0) / shares.length;
  };
  await expect.poll(() => share(palettes.light.water)).toBeGreaterThan(0.1);
  expect(await share(palettes.light.land)).toBeGreaterThan(0.05);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => share(palettes.dark.water)).toBeGreaterThan(0.1);
  // Tile after tile is painted anew.
  await expect.poll(() => share(palettes.light.water)).toBe(0);
  expect(faults).toEqual([]);
  await context.close();
});
