import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { mapPage } from '../pages/map-page.ts';
import { findViolations } from '../support/find-violations.ts';
import { openPhone, openWide } from '../support/launch-chromium.ts';
import { settled } from '../support/settled.ts';
import { useSampleApp } from '../support/use-sample-app.ts';

const used = useSampleApp();

/** Everything that opens over the map or from it, by the address and the way there. */
const opened: { what: string; path: string; open?: (page: Page) => Promise<unknown> }[] = [
  { what: 'the card', path: 'map?entry=0047' },
  {
    what: 'the night',
    path: 'map?entry=0047&view=10,110,3',
    open: (page) => page.getByRole('button', { name: 'Night', exact: true }).click(),
  },
  {
    what: 'the entries of one place',
    path: 'map?view=45.65,13.77,9',
    open: (page) =>
      page
        .getByRole('button', { name: /entries, Trieste/ })
        .first()
        .click(),
  },
  { what: 'more', path: 'map', open: (page) => page.getByRole('button', { name: 'More' }).click() },
  {
    what: 'what is near',
    path: 'map',
    async open(page) {
      await page.getByRole('button', { name: 'Near me' }).click();
      await page
        .getByRole('dialog')
        .getByText(/^The nearest is /)
        .waitFor();
    },
  },
  {
    what: 'the dates',
    path: 'map',
    open: (page) => page.getByRole('button', { name: /Choose dates/ }).click(),
  },
  {
    what: 'dates that cannot be',
    path: 'map',
    async open(page) {
      await page.getByRole('button', { name: /Choose dates/ }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('To').fill('2099-01-01');
      await dialog.getByRole('button', { name: 'Show these days' }).click();
    },
  },
  { what: 'so far', path: 'map?mode=so-far&to=2026-08-01' },
  { what: 'a thread’s map', path: 'map?thread=pahor' },
  {
    what: 'a place and its entries',
    path: 'places',
    open: (page) => page.getByRole('main').locator('summary').first().click(),
  },
];

const pulledUp = {
  what: 'the list, pulled up',
  path: 'map?entry=0047',
  async open(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'List of entries' }).focus();
    await page.keyboard.press('ArrowUp');
    await page.getByRole('switch').or(page.getByRole('checkbox')).first().waitFor();
  },
};

test.each([
  ['a phone by day', openPhone, 'light'],
  ['a phone by night', openPhone, 'dark'],
  ['a wide window by day', openWide, 'light'],
  ['a wide window by night', openWide, 'dark'],
] as const)(
  'axe finds nothing to mend in what opens over the map on %s',
  async (_what, openContext, colorScheme) => {
    const context = await openContext(used.browser, {
      colorScheme,
      bypassCSP: true,
      permissions: ['geolocation'],
      geolocation: { latitude: 45.43, longitude: 12.34 },
    });
    const page = await context.newPage();
    const found: Record<string, string[]> = {};
    for (const { what, path, open } of openContext === openPhone ? [...opened, pulledUp] : opened) {
      await page.goto(used.app.url + path);
      await page.getByRole('main').getByText(/\S/).first().waitFor();
      if (path.startsWith('map')) await mapPage.atRest(page);
      else await settled(page);
      await open?.(page);
      await settled(page);
      const violations = await findViolations(page);
      if (violations.length > 0) found[what] = violations;
    }
    expect(found).toEqual({});
    await context.close();
  },
);
