import type { Locator, Page } from 'playwright';
import { expect, test } from 'vitest';
import { mapPage } from '../pages/map-page.ts';
import { openPhone, openWide } from '../support/launch-chromium.ts';
import { settled } from '../support/settled.ts';
import { useSampleApp } from '../support/use-sample-app.ts';
import { watchFaults } from '../support/watch-faults.ts';

const used = useSampleApp();

function chip(page: Page): Locator {
  return page.getByRole('button', { name: /^Thread: Pahor. Show all entries/ });
}

/** How many entries the timeline counts in all. */
async function countAll(page: Page): Promise<number> {
  return (await mapPage.readCount(page)).all;
}

/** The entries of the markers on the map, added up. */
async function countMarked(page: Page): Promise<number> {
  const names = await mapPage
    .markers(page)
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));
  return names
    .map((name) => (name.startsWith('Entry') ? 1 : Number.parseInt(name.replaceAll(',', ''), 10)))
    .reduce((sum, count) => sum + count, 0);
}

/** The numbers of the entries that links lead to, by their page or selected on the map. */
function slugsOf(links: Locator): Promise<(string | undefined)[]> {
  return links.evaluateAll((all) =>
    all.map((link) => /entry[/=](\d{4})/.exec(link.getAttribute('href') ?? '')?.[1]),
  );
}

test('a thread’s map counts, lists and marks its entries alone, until its chip is pressed; Back brings it again', async () => {
  const context = await openWide(used.browser);
  const faults = await watchFaults(context);
  const page = await context.newPage();
  await page.goto(`${used.app.url}thread/pahor`);
  const lines = page.getByRole('main').locator('ol > li').getByRole('link');
  await page.getByRole('heading', { level: 1, name: 'Pahor' }).waitFor();
  await expect.poll(() => lines.count()).toBeGreaterThan(1);
  await settled(page);
  const ofThread = await slugsOf(lines);

  await page.getByRole('link', { name: 'On the map and its timeline' }).click();
  await chip(page).waitFor();
  const rows = page
    .getByRole('region', { name: 'Entries on the map, newest first' })
    .getByRole('article')
    .getByRole('link');
  await mapPage.atRest(page);
  expect(await slugsOf(rows)).toEqual(ofThread);
  expect(await countAll(page)).toBe(ofThread.length);
  expect(await countMarked(page)).toBe(ofThread.length);

  await rows.first().click();
  await expect.poll(() => mapPage.asked(page, 'entry')).toBe(ofThread[0]);
  expect(mapPage.asked(page, 'thread')).toBe('pahor');
  await mapPage.atRest(page);

  await chip(page).click();
  await expect.poll(() => countAll(page)).toBeGreaterThan(ofThread.length);
  await mapPage.atRest(page);
  expect(mapPage.asked(page, 'thread')).toBeNull();
  expect(await chip(page).count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^World map/);

  await page.goBack();
  await chip(page).waitFor();
  await expect.poll(() => countAll(page)).toBe(ofThread.length);
  expect(faults).toEqual([]);
  await context.close();
});

test('on a phone the chip is a whole fingertip high and clear of every other control', async () => {
  const context = await openPhone(used.browser, { viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  await mapPage.open(page, used.app.url, '?thread=pahor');
  await chip(page).waitFor();
  await mapPage.atRest(page);
  expect((await chip(page).boundingBox())?.height).toBe(44);
  const isOnTop = await chip(page).evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const corners = [left + 2, right - 2].flatMap((x) => [top + 2, bottom - 2].map((y) => [x, y] as const));
    return corners.every(([x, y]) => element.contains(document.elementFromPoint(x, y)));
  });
  expect(isOnTop).toBe(true);
  await context.close();
});

test('a thread that the journal does not have leaves the map whole, and no chip', async () => {
  const page = await (await openPhone(used.browser)).newPage();
  await page.goto(used.app.url);
  await page.getByRole('article').first().waitFor();
  await mapPage.open(page, used.app.url, '?thread=nothing-of-the-kind');
  await expect.poll(() => countAll(page)).toBeGreaterThan(40);
  await mapPage.atRest(page);
  expect(await countMarked(page)).toBeGreaterThan(0);
  expect(await page.getByRole('button', { name: /^Thread/ }).count()).toBe(0);
  await page.context().close();
});
