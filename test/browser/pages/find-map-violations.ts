import type { Browser, Page } from 'playwright';
import { findViolations } from '../support/find-violations.ts';
import { openPhone, openWide } from '../support/launch-chromium.ts';
import { settled } from '../support/settled.ts';
import { mapPage } from './map-page.ts';

/** Everything that opens over the map or from it, by the address and the way there. */
const openings: { what: string; path: string; open?: (page: Page) => Promise<unknown> }[] = [
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

/** What axe has to say against each thing that opens over the map, by what it is; nothing where all is well. */
export async function findMapViolations(
  browser: Browser,
  appUrl: string,
  { on, colorScheme }: { on: 'phone' | 'wide'; colorScheme: 'light' | 'dark' },
): Promise<Record<string, string[]>> {
  const context = await (on === 'phone' ? openPhone : openWide)(browser, {
    colorScheme,
    bypassCSP: true,
    permissions: ['geolocation'],
    geolocation: { latitude: 45.43, longitude: 12.34 },
  });
  const page = await context.newPage();
  const found: Record<string, string[]> = {};
  for (const { what, path, open } of on === 'phone' ? [...openings, pulledUp] : openings) {
    await page.goto(appUrl + path);
    await page.getByRole('main').getByText(/\S/).first().waitFor();
    if (path.startsWith('map')) await mapPage.atRest(page);
    else await settled(page);
    await open?.(page);
    await settled(page);
    const violations = await findViolations(page);
    if (violations.length > 0) found[what] = violations;
  }
  await context.close();
  return found;
}
