import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { mapPage } from '../pages/map-page.ts';
import { connectChromium } from '../support/connect-chromium.ts';
import { Fingers } from '../support/fingers.ts';
import { openPhone } from '../support/launch-chromium.ts';
import { type ServedApp, serveApp } from '../support/serve-app.ts';
import { writeJournal } from '../support/write-journal.ts';

/** Around the Pacific, over the date line again and again. */
const stops = [
  ['Tokyo, Japan', '35.6762° N, 139.6503° E'],
  ['Los Angeles, California, USA', '34.0522° N, 118.2437° W'],
  ['Suva, Fiji', '18.1416° S, 178.4419° E'],
  ['Apia, Samoa', '13.8333° S, 171.7667° W'],
  ['Anchorage, Alaska, USA', '61.2181° N, 149.9003° W'],
  ['Vladivostok, Russia', '43.1155° N, 131.8855° E'],
] as const;

let browser: Browser;
let app: ServedApp;
let journal: Awaited<ReturnType<typeof writeJournal>>;
let page: Page;
beforeAll(async () => {
  journal = await writeJournal(
    stops.map(([place, coordinates], index) => ({
      place,
      coordinates,
      date: new Date(Date.UTC(2026, 0, 5 + index)),
    })),
  );
  browser = await connectChromium();
  app = await serveApp({ folder: inject('sampleApp'), feedUrl: journal.path });
  const context = await openPhone(browser);
  page = await context.newPage();
  await page.goto(app.url);
  await page
    .getByRole('article')
    .nth(stops.length - 1)
    .waitFor();
});
afterAll(async () => {
  await browser.close();
  await app.stop();
  await journal.remove();
});

test('the route is drawn over the ocean, and nowhere on the other side of the earth', async () => {
  expect(await isRouteSeenAt('10,180,2')).toBe(true);
  expect(await isRouteSeenAt('10,-180,2')).toBe(true);
  for (const view of ['20,10,2', '-20,40,2', '20,-40,3', '20,60,3'])
    expect(await isRouteSeenAt(view), view).toBe(false);
});

test.each([
  ['west', 250],
  ['east', -250],
])('panning to the %s leads to every marker', async (_where, byPx) => {
  await mapPage.open(page, app.url, '?view=10,10,3');
  const fingers = new Fingers(page);
  const missing = new Set(stops.map(([place]) => place.split(',')[0] ?? ''));
  // The world is 2048 px wide at this zoom.
  for (let pan = 0; pan < 2048 / Math.abs(byPx) + 1 && missing.size > 0; pan += 1) {
    for (const name of await seenMarkers())
      for (const place of missing) if (name.includes(place)) missing.delete(place);
    await fingers.drag({ x: 206 - byPx / 2, y: 300 }, { x: byPx });
    await mapPage.atRest(page);
  }
  expect([...missing]).toEqual([]);
});

/** Whether the map with the route looks other than the one without. */
async function isRouteSeenAt(view: string): Promise<boolean> {
  await mapPage.open(page, app.url, `?view=${view}`);
  const without = await pictureOf('Places');
  return !(await pictureOf('Route')).equals(without);
}

/** A face of the map between its controls and the timeline. */
async function pictureOf(face: 'Places' | 'Route'): Promise<Buffer> {
  await mapPage.face(page, face).click();
  await mapPage.atRest(page);
  return page.screenshot({ clip: { x: 0, y: 180, width: 330, height: 380 } });
}

/** The names of the markers that a finger would meet. */
function seenMarkers(): Promise<string[]> {
  return page.locator('.leaflet-marker-pane button').evaluateAll((buttons) =>
    buttons
      .filter((button) => {
        const { left, right, top, bottom } = button.getBoundingClientRect();
        const met = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return met !== null && button.contains(met);
      })
      .map((button) => button.getAttribute('aria-label') ?? ''),
  );
}
