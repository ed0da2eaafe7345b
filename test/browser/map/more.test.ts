import type { BrowserContext, Page } from 'playwright';
import { beforeAll, expect, test } from 'vitest';
import { openPhone } from '../support/launch-chromium.ts';
import { readDownload } from '../support/read-download.ts';
import { useSampleApp } from '../support/use-sample-app.ts';
import { watchFaults } from '../support/watch-faults.ts';

const used = useSampleApp();
let context: BrowserContext;
let page: Page;
let faults: string[];
beforeAll(async () => {
  context = await openPhone(used.browser, { reducedMotion: 'reduce', acceptDownloads: true });
  faults = await watchFaults(context);
  page = await context.newPage();
  await page.goto(used.app.url);
  await page.getByRole('article').first().waitFor();
});

async function openMap(query = ''): Promise<void> {
  await page.goto(`${used.app.url}map${query}`);
  await page
    .getByRole('button', { name: /^(Entry \d|\d+ entries)/ })
    .first()
    .waitFor();
}

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
  const line = page.getByRole('group', { name: 'Timeline' }).getByText(/^\d+ of \d+/);
  const inRange = Number.parseInt((await line.textContent()) ?? '', 10);
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
  const places = await dialog.getByRole('listitem').allTextContents();
  const distances = places.map((text) => Number(/([\d,.]+) km/.exec(text)?.[1]?.replace(',', '')));
  expect(distances.length).toBeGreaterThan(5);
  expect(distances).toEqual([...distances].sort((one, other) => one - other));
  await dialog.getByRole('listitem').first().getByRole('button').click();
  await expect.poll(() => new URL(page.url()).searchParams.get('entry')).not.toBeNull();
  const card = page.getByRole('region', { name: 'Map', exact: true }).getByRole('article');
  await expect.poll(() => card.textContent()).toMatch(/\d+ km from here/);
});

test('where the reader is, is kept nowhere', async () => {
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
  const own = await openPhone(used.browser, { reducedMotion: 'reduce', permissions: [] });
  const refused = await own.newPage();
  await refused.goto(`${used.app.url}map`);
  await refused.getByRole('button', { name: 'Near me' }).click();
  const dialog = refused.getByRole('dialog', { name: 'Near me' });
  await expect
    .poll(() => dialog.getByRole('status').textContent())
    .toMatch(/was not allowed to say where it is/);
  expect(await dialog.getByRole('button', { name: 'Try again' }).isVisible()).toBe(true);
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
  const selected = page.getByRole('region', { name: 'Map', exact: true }).getByRole('article');
  await expect.poll(() => selected.textContent()).toContain('Trieste');
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
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  expect(new URL(page.url()).pathname).toMatch(/^\/entry\//);
});
