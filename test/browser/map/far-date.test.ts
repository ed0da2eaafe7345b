import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { mapPage } from '../pages/map-page.ts';
import { connectChromium } from '../support/connect-chromium.ts';
import { openPhone } from '../support/launch-chromium.ts';
import { type ServedApp, serveApp } from '../support/serve-app.ts';
import { settled } from '../support/settled.ts';
import { writeJournal } from '../support/write-journal.ts';

/** A dozen weeks on the Adriatic, and an entry whose year somebody mistyped. */
const weeks = Array.from({ length: 12 }, (_, week) => ({
  place: week < 6 ? 'Trieste, Italy' : 'Zadar, Croatia',
  coordinates: week < 6 ? '45.65° N, 13.77° E' : '44.12° N, 15.23° E',
  date: new Date(Date.UTC(2026, 2, 2 + 7 * week)),
}));
const mistyped = {
  place: 'Bari, Italy',
  coordinates: '41.13° N, 16.87° E',
  date: new Date(Date.UTC(2096, 5, 1)),
};

let browser: Browser;
let app: ServedApp;
let journal: Awaited<ReturnType<typeof writeJournal>>;
let page: Page;
beforeAll(async () => {
  journal = await writeJournal([...weeks, mistyped]);
  browser = await connectChromium();
  app = await serveApp({ folder: inject('sampleApp'), feedUrl: journal.path });
  page = await (await openPhone(browser)).newPage();
  await page.goto(`${app.url}map`);
  await page
    .getByText(/^13 of 13 entries/)
    .first()
    .waitFor();
});
afterAll(async () => {
  await browser.close();
  await app.stop();
  await journal.remove();
});

async function axisText(): Promise<string[]> {
  await settled(page);
  return mapPage.axisLabels(page).allTextContents();
}

test('one date far off leaves the others their room on the axis', async () => {
  const names = await axisText();
  expect(names.join(' ')).toMatch(/Apr 2026.*May/);
  expect(names.join(' ')).not.toMatch(/20[3-9]\d/);
});

test('what lies beyond the axis is reached by widening it, and by stepping to it', async () => {
  const widen = page.getByRole('button', { name: 'Widen the timeline' });
  for (let press = 0; press < 20 && (await widen.getAttribute('aria-disabled')) !== 'true'; press += 1) {
    await widen.click();
    await settled(page);
  }
  expect((await axisText()).join(' ')).toMatch(/20[3-9]\d/);
  await mapPage.open(page, app.url, '?entry=0012');
  await page.getByRole('button', { name: 'Next entry' }).click();
  expect((await axisText()).join(' ')).toMatch(/2096/);
});

test('“Show all entries” widens the range to all of them, and brings them onto the map', async () => {
  await mapPage.open(page, app.url, '?from=2026-03-01&to=2026-03-31&view=-30,150,5');
  await page
    .getByText(/^5 of 13 entries/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Show all entries' }).click();
  await page
    .getByText(/^13 of 13 entries/)
    .first()
    .waitFor();
  await expect.poll(() => mapPage.asked(page, 'from')).toBeNull();
  await page
    .getByRole('button', { name: /Trieste/ })
    .first()
    .waitFor();
});
