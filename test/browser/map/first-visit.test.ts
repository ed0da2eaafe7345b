import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { boxOf, mapPage } from '../pages/map-page.ts';
import { openPhone, openWide } from '../support/launch-chromium.ts';
import { useJournal } from '../support/use-journal.ts';
import { useSampleApp } from '../support/use-sample-app.ts';

const used = useSampleApp();
const sample = readFileSync('public/sample/feed.xml', 'utf8');
/** Without its newest entry, at first. */
const journal = useJournal(sample.replace(/<item>.*?<\/item>/s, ''));

/** The map as the first thing of this journal that is ever opened on the device. */
async function openFirst(context: BrowserContext, query = ''): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${used.app.url}map${query}`);
  await settle(page);
  return page;
}

async function settle(page: Page): Promise<void> {
  await page
    .getByText(/^48 of 48 entries/)
    .first()
    .waitFor();
  await mapPage.atRest(page);
}

interface Mark {
  name: string;
  x: number;
  y: number;
}

/** The circles on the map, and those that its edges, its sheet or what stands over it cut. */
function circles(page: Page): Promise<{ all: Mark[]; cut: string[] }> {
  return page.evaluate(() => {
    const region = document.querySelector('section[aria-label="Map"]');
    const frame = region?.getBoundingClientRect() ?? new DOMRect();
    const sheet = region?.querySelector('[aria-label="Timeline"]')?.getBoundingClientRect();
    const over = [...(region?.querySelectorAll('button, [data-note]') ?? [])]
      .filter((element) => !element.closest('.leaflet-container'))
      .map((element) => element.getBoundingClientRect());
    const all: Mark[] = [];
    const cut: string[] = [];
    for (const button of region?.querySelectorAll('.leaflet-marker-pane button:not([hidden])') ?? []) {
      const { left, right, top, bottom } = (button.firstElementChild ?? button).getBoundingClientRect();
      const name = button.getAttribute('aria-label') ?? '';
      const isSeen =
        right > frame.left && left < frame.right && bottom > frame.top && top < (sheet?.top ?? frame.bottom);
      if (!isSeen) continue;
      all.push({ name, x: Math.round(left - frame.left), y: Math.round(top - frame.top) });
      const isCut =
        left < frame.left || right > frame.right || top < frame.top || bottom > (sheet?.top ?? frame.bottom);
      const isCovered = over.some(
        (box) => left < box.right && right > box.left && top < box.bottom && bottom > box.top,
      );
      if (isCut || isCovered) cut.push(name);
    }
    return { all, cut };
  });
}

const screens = { phone: openPhone, 'wide window': openWide };

describe.each(Object.entries(screens))('on a %s', (_, open) => {
  test('the very first visit frames the journey as every later one does, and no marker is cut', async () => {
    const context = await open(used.browser);
    const page = await openFirst(context);
    const first = await circles(page);
    expect(first.all.length).toBeGreaterThan(4);
    expect(first.cut).toEqual([]);
    await page.reload();
    await settle(page);
    expect(await circles(page)).toEqual(first);
    await context.close();
  });
});

test('a view in the address stays when the entries arrive', async () => {
  const context = await openPhone(used.browser);
  const page = await openFirst(context, '?view=45.65,13.77,7');
  expect(mapPage.asked(page, 'view')).toBe('45.65,13.77,7');
  const { x, width } = await boxOf(page.getByRole('button', { name: /entries, Trieste/ }));
  expect(Math.abs(x + width / 2 - 206)).toBeLessThan(40);
  await context.close();
});

test('a view in the address stays when the entry that it selects arrives after the map', async () => {
  const context = await openPhone(journal.browser);
  const page = await context.newPage();
  await page.goto(journal.app.url);
  await expect.poll(() => page.getByRole('article').count()).toBe(47);
  journal.feed.publish(sample);
  journal.feed.hold();
  await page.goto(`${journal.app.url}map?entry=0074&view=-40,-120,4`);
  await page.locator('.leaflet-tile-loaded').first().waitFor();
  await page.getByText('47 of 47 entries').first().waitFor();
  journal.feed.letGo();
  await settle(page);
  expect(await mapPage.card(page).getByRole('link').getAttribute('href')).toMatch(/\/entry\/0074$/);
  expect(mapPage.asked(page, 'view')).toBe('-40,-120,4');
  await context.close();
});
