import type { BrowserContext, Page } from 'playwright';
import { beforeAll, expect, test } from 'vitest';
import { mapPage } from '../pages/map-page.ts';
import { openPhone } from '../support/launch-chromium.ts';
import { readDownload } from '../support/read-download.ts';
import { settled } from '../support/settled.ts';
import { useSampleApp } from '../support/use-sample-app.ts';
import { watchFaults } from '../support/watch-faults.ts';

const used = useSampleApp();
let context: BrowserContext;
let page: Page;
let faults: string[];
beforeAll(async () => {
  context = await openPhone(used.browser, { acceptDownloads: true });
  faults = await watchFaults(context);
  page = await context.newPage();
  await page.goto(used.app.url);
  await page.getByRole('article').first().waitFor();
});

const openMap = (query = '') => mapPage.open(page, used.app.url, query);

async function save(format: string): Promise<{ name: string; text: string }> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: format }).click(),
  ]);
  return { name: download.suggestedFilename(), text: (await readDownload(download)).toString() };
}

test('the entries in range are saved as GPX, KML and GeoJSON, those outside are not', async () => {
  await openMap('?from=2026-08-01&to=2026-08-31');
  const { inRange } = await mapPage.readCount(page);
  const geoJson = await save('GeoJSON');
  expect(geoJson.name).toMatch(/-2026-08-01-to-2026-08-31\.geojson$/);
  const { features } = JSON.parse(geoJson.text);
  const points = features.filter(({ geometry }: { geometry: { type: string } }) => geometry.type === 'Point');
  expect(points.length).toBeGreaterThan(1);
  expect(points.length).toBeLessThanOrEqual(inRange);
  expect(points[0].properties.url).toContain(`${used.app.url}entry/`);
  // A page without the app's policy, which lets nobody parse markup.
  const blank = await context.newPage();
  for (const format of ['GPX', 'KML']) {
    const { name, text } = await save(format);
    expect(name).toMatch(new RegExp(`\\.${format.toLowerCase()}$`));
    // The browser's own XML parser has the last word on its form.
    const parsed = await blank.evaluate((xml) => {
      const { documentElement } = new DOMParser().parseFromString(xml, 'application/xml');
      const marks = documentElement.querySelectorAll('wpt, Placemark > Point');
      return {
        root: documentElement.localName,
        errors: documentElement.querySelectorAll('parsererror').length,
        points: marks.length,
      };
    }, text);
    expect(parsed).toEqual({ root: format.toLowerCase(), errors: 0, points: points.length });
  }
});

test('where the reader is, is asked for only on a tap, and the nearest place is said and chosen', async () => {
  await context.grantPermissions(['geolocation'], { origin: used.app.url });
  await context.setGeolocation({ latitude: 45.4343, longitude: 12.3388 });
  await openMap();
  await page.getByRole('button', { name: 'Near me' }).click();
  const dialog = page.getByRole('dialog', { name: 'Near me' });
  await expect
    .poll(() => dialog.getByRole('status').textContent())
    .toMatch(/^The nearest is .+, \d+ km from here\.$/);
  await settled(page);
  const places = await dialog.getByRole('listitem').allTextContents();
  const distances = places.map((text) => Number(/([\d,.]+) km/.exec(text)?.[1]?.replace(',', '')));
  expect(distances.length).toBeGreaterThan(5);
  expect(distances).toEqual([...distances].sort((one, other) => one - other));
  await dialog.getByRole('listitem').first().getByRole('button').click();
  await expect.poll(() => mapPage.asked(page, 'entry')).not.toBeNull();
  await expect.poll(() => mapPage.card(page).textContent()).toMatch(/\d+ km from here/);
});

test('where the reader is, is kept nowhere', async () => {
  await settled(page);
  const kept = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const rows: unknown[] = [];
    for (const { name } of databases) {
      if (!name) continue;
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (const store of database.objectStoreNames) {
        const request = database.transaction(store).objectStore(store).getAll();
        rows.push(
          await new Promise((resolve) => {
            request.onsuccess = () => resolve(request.result);
          }),
        );
      }
      database.close();
    }
    return JSON.stringify([rows, { ...localStorage }, { ...sessionStorage }, location.href, history.state]);
  });
  expect(kept.length).toBeGreaterThan(1000);
  expect(kept).not.toContain('45.4343');
  expect(kept).not.toContain('12.3388');
});

test('a refusal is said in a plain sentence, with a way to try again', async () => {
  const own = await openPhone(used.browser, { permissions: [] });
  const refused = await own.newPage();
  await mapPage.open(refused, used.app.url);
  await refused.getByRole('button', { name: 'Near me' }).click();
  const dialog = refused.getByRole('dialog', { name: 'Near me' });
  await expect
    .poll(() => dialog.getByRole('status').textContent())
    .toMatch(/was not allowed to say where it is/);
  await dialog.getByRole('button', { name: 'Try again' }).waitFor();
  await own.close();
});

test('the map leads to the places by country, a place to its entries and back to the map around it', async () => {
  await openMap();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /All places/ })
    .click();
  await page.waitForURL(`${used.app.url}places`);
  const italy = page.getByRole('region', { name: 'Italy' });
  const place = italy.getByRole('listitem').filter({ hasText: 'Trieste' }).first();
  await place.locator('summary').click();
  await expect.poll(() => place.getByRole('link', { name: /^Entry \d{4}/ }).count()).toBeGreaterThan(1);
  await place.getByRole('link', { name: /^Trieste.* on the map$/ }).click();
  await expect.poll(() => new URL(page.url()).pathname).toBe('/map');
  const marker = page.locator('[aria-current="true"]').filter({ visible: true }).first();
  await marker.waitFor();
  await expect.poll(() => mapPage.card(page).textContent()).toContain('Trieste');
});

test('nothing of all this breaks the page’s policy or writes an error', () => {
  expect(faults).toEqual([]);
});

test('entries that the map cannot show are named, and lead to where they are listed', async () => {
  await openMap();
  await page.getByRole('link', { name: '1 entry without a place' }).click();
  await page.waitForURL(`${used.app.url}places`);
  const section = page.getByRole('region', { name: '1 entry without a place' });
  await section.getByRole('link').click();
  await page.waitForURL(/\/entry\//);
  await page.getByRole('heading', { level: 1, name: /^Entry / }).waitFor();
});
