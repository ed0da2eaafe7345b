import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { mapPage } from '../pages/map-page.ts';
import { connectChromium } from '../support/connect-chromium.ts';
import { openPhone, withWorker } from '../support/launch-chromium.ts';
import { serveApp } from '../support/serve-app.ts';
import { settled } from '../support/settled.ts';
import { watchFaults } from '../support/watch-faults.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connectChromium();
});
afterAll(() => browser.close());

/** The faces of the map, and what each adds: places and names, the route, the night. */
const faces = ['Places', 'Route', 'Night'] as const;

test('after one visit and without its host the map looks and works as it did with it', {
  tags: ['journey'],
}, async () => {
  const app = await serveApp({ folder: inject('sampleApp') });
  const context = await openPhone(browser, withWorker);
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

  const offline = await takePictures(page, app.url);
  for (const [index, face] of faces.entries())
    expect(offline[index]?.equals(online[index] ?? Buffer.of()), face).toBe(true);

  await mapPage.slider(page, 'From').focus();
  await page.keyboard.press('PageUp');
  await expect.poll(async () => (await mapPage.readCount(page)).inRange).toBeLessThan(48);
  await page.getByRole('button', { name: 'Next entry' }).click();
  await mapPage
    .region(page)
    .getByText(/^Written /)
    .waitFor();
  await settled(page);
  await mapPage.open(page, app.url, '?view=45.65,13.77,9');
  await page
    .getByRole('button', { name: /entries, Trieste/ })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('link').first().waitFor();
  expect(faults).toEqual([]);
  await context.close();
});

/** The part of the map that the sheet leaves free, at rest, with a selected entry, in each of its faces. */
async function takePictures(page: Page, url: string): Promise<Buffer[]> {
  await mapPage.open(page, url, '?entry=0047&view=0,80,2');
  const pictures: Buffer[] = [];
  for (const face of faces) {
    await mapPage.face(page, face).click();
    await mapPage.atRest(page);
    pictures.push(await page.screenshot({ clip: { x: 0, y: 0, width: 412, height: 470 } }));
  }
  return pictures;
}
