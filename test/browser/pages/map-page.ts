import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import type { TouchPoint } from '../support/fingers.ts';
import { settled } from '../support/settled.ts';

export interface Box extends TouchPoint {
  width: number;
  height: number;
}

/** The map and its timeline, by what their reader meets there. */
export const mapPage = {
  /** Opens the map by its address, and waits until it is at rest. `query` begins with its question mark. */
  async open(page: Page, appUrl: string, query = ''): Promise<void> {
    await page.goto(`${appUrl}map${query}`);
    await mapPage.atRest(page);
  },

  /** Waits until the entries are there, all of the map is painted, and nothing on it changes any more. */
  async atRest(page: Page): Promise<void> {
    await mapPage.count(page).waitFor();
    await page.locator('.leaflet-tile-loaded').first().waitFor();
    const unpainted = page.locator('.leaflet-tile:not(.leaflet-tile-loaded)');
    do {
      await expect.poll(() => unpainted.count()).toBe(0);
      await settled(page);
    } while ((await unpainted.count()) > 0);
  },

  region: (page: Page) => page.getByRole('region', { name: 'Map', exact: true }),
  timeline: (page: Page) => page.getByRole('group', { name: 'Timeline', exact: true }),
  slider: (page: Page, name: 'From' | 'To') => page.getByRole('slider', { name, exact: true }),
  /** The list's upper edge, on a phone. */
  grabber: (page: Page) => page.getByRole('button', { name: 'List of entries' }),
  /** The selected entry. */
  card: (page: Page) => mapPage.region(page).getByRole('article').first(),
  /** The entries on the map, alone or together. */
  markers: (page: Page) => mapPage.region(page).getByRole('button', { name: /^(Entry \d|[\d,]+ entries)/ }),
  /** A face of the map: places, route or night. */
  face: (page: Page, name: 'Places' | 'Route' | 'Night') => page.getByRole('button', { name, exact: true }),

  /** The line that counts the entries in range. */
  count: (page: Page) => mapPage.timeline(page).getByText(/^[\d,]+ of [\d,]+ entries$/),

  /** What that line says. */
  async readCount(page: Page): Promise<{ inRange: number; all: number }> {
    const words = (await mapPage.count(page).textContent()) ?? '';
    const [inRange = Number.NaN, all = Number.NaN] =
      words.replaceAll(',', '').match(/\d+/g)?.map(Number) ?? [];
    return { inRange, all };
  },

  /** The days that the thumbs stand at, by number. */
  async readRange(page: Page): Promise<[from: number, to: number]> {
    const dayAt = async (name: 'From' | 'To') => Number(await mapPage.slider(page, name).inputValue());
    return [await dayAt('From'), await dayAt('To')];
  },

  /** What stands under the axis, for the eye alone. */
  axisLabels: (page: Page) =>
    mapPage
      .timeline(page)
      .locator('[aria-hidden] > span')
      .filter({ hasText: /^[A-Z\d]/ }),

  /** What the address says of `name`: the selected `entry`, the `view`, `from`, `to`. */
  asked: (page: Page, name: string) => new URL(page.url()).searchParams.get(name),
};

/** Where something is on the screen. */
export async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not on the screen');
  return box;
}
