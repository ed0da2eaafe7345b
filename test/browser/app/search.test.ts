import type { Locator, Page } from 'playwright';
import { expect, test } from 'vitest';
import { appKept } from '../pages/app-kept.ts';
import { entryPage } from '../pages/entry-page.ts';
import { listPage } from '../pages/list-page.ts';
import { openPhone, openWide, withWorker } from '../support/launch-chromium.ts';
import { readRecord } from '../support/read-record.ts';
import { settled } from '../support/settled.ts';
import { useSampleApp } from '../support/use-sample-app.ts';
import { watchFaults } from '../support/watch-faults.ts';

const used = useSampleApp();

const field = (page: Page): Locator => page.getByRole('searchbox');
const lines = (page: Page): Locator => page.getByRole('main').locator('ol > li');
const queryOf = (page: Page): string | null => new URL(page.url()).searchParams.get('q');

/** How many entries the page says that it has found. */
async function countSaid(page: Page): Promise<number> {
  const words = page.getByRole('main').getByText(/^\d+ entr(y|ies)\b/);
  return Number.parseInt((await words.first().textContent()) ?? '', 10);
}

/** Opens an address of a device that holds the journal and its index. */
async function openStored(page: Page, path: string): Promise<void> {
  await listPage.open(page, used.app.url);
  expect(await countSegments(page)).toBeGreaterThan(0);
  await page.goto(used.app.url + path);
}

/** How many segments the full-text index has on the disk. */
function countSegments(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('waymark-sample');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result
            .transaction('searchIndex')
            .objectStore('searchIndex')
            .get('manifest');
          reading.onsuccess = () => {
            opening.result.close();
            resolve((reading.result as { segments: number[] } | undefined)?.segments.length ?? 0);
          };
        };
      }),
  );
}

test('a first visit may begin with a search', async () => {
  const context = await openPhone(used.browser);
  const page = await context.newPage();
  await page.goto(`${used.app.url}search?q=coat`);
  await lines(page).first().waitFor();
  expect(await lines(page).first().locator('mark').first().innerText()).toMatch(/coat/i);
  const said = page.getByRole('status').filter({ hasText: /entr/ });
  await settled(page);
  const count = await lines(page).count();
  await expect.poll(() => said.textContent()).toMatch(new RegExp(`^${count} entries`));
  await context.close();
});

test('what is typed is in the address, and leads to the entry', { tags: ['journey'] }, async () => {
  const context = await openPhone(used.browser);
  const page = await context.newPage();
  await page.goto(used.app.url);
  await page.getByRole('article').first().waitFor();
  await page.getByRole('link', { name: 'Search' }).click();
  await field(page).fill('“brass bolt in a hut”'.replace(/[“”]/g, '"'));
  await expect.poll(() => lines(page).count()).toBe(1);
  expect(queryOf(page)).toBe('"brass bolt in a hut"');
  await lines(page).getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: 'Entry 0069' }).waitFor();
  await page.goBack();
  await expect.poll(() => lines(page).count()).toBe(1);
  await context.close();
});

test('the search’s worker is asked for with the first search, not with the first entry', async () => {
  const context = await openPhone(used.browser);
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(used.app.url);
  await page.getByRole('article').first().waitFor();
  await expect.poll(() => countSegments(page)).toBeGreaterThan(0);
  const isOfSearch = (url: string) => /search\.worker/.test(url);
  expect(asked.filter(isOfSearch)).toEqual([]);
  await page.getByRole('link', { name: 'Search' }).click();
  await field(page).fill('coat');
  await lines(page).first().waitFor();
  expect(asked.filter(isOfSearch)).not.toEqual([]);
  await context.close();
});

test('what was found stands by relevance or, if wished, by date; the address says which', async () => {
  const context = await openPhone(used.browser);
  const page = await context.newPage();
  await openStored(page, 'search?q=harbour');
  await lines(page).first().waitFor();
  const numbers = () =>
    lines(page)
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-1) ?? ''));
  const byRelevance = await numbers();
  await page.getByRole('link', { name: 'Newest first' }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('sort')).toBe('date');
  const newestFirst = [...byRelevance].sort().reverse();
  expect(byRelevance).not.toEqual(newestFirst);
  await expect.poll(numbers).toEqual(newestFirst);
  await page.goBack();
  await expect.poll(numbers).toEqual(byRelevance);
  await context.close();
});

test('chips write filters into the query, and take them out again', async () => {
  const context = await openWide(used.browser);
  const faults = await watchFaults(context);
  const page = await context.newPage();
  await openStored(page, 'search?q=harbour');
  await lines(page).first().waitFor();
  const all = await countSaid(page);

  await page.getByRole('combobox', { name: 'Place' }).selectOption('South Africa');
  await expect.poll(() => queryOf(page)).toBe('harbour place:"South Africa"');
  await expect.poll(() => field(page).inputValue()).toBe('harbour place:"South Africa"');
  const chip = page.getByRole('button', { name: 'Remove the filter South Africa' });
  await chip.waitFor();
  await chip.click();
  await expect.poll(() => queryOf(page)).toBe('harbour');
  await expect.poll(() => countSaid(page)).toBe(all);

  await page.getByRole('combobox', { name: 'After' }).selectOption('2026-06');
  await expect.poll(() => queryOf(page)).toBe('harbour after:2026-06');
  await page.getByRole('button', { name: 'Remove the filter After June 2026' }).waitFor();
  await expect.poll(() => countSaid(page)).toBeLessThan(all);
  await page.getByRole('button', { name: 'Unread' }).click();
  await expect.poll(() => queryOf(page)).toBe('harbour after:2026-06 is:unread');
  expect(faults).toEqual([]);
  await context.close();
});

test('a filter without words lists its entries, and follows what is read', async () => {
  const context = await openPhone(used.browser);
  const page = await context.newPage();
  await openStored(page, 'search?q=is%3Aunread+place%3Atrieste');
  await lines(page).first().waitFor();
  const before = await countSaid(page);
  const [href] = await lines(page)
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const other = await context.newPage();
  await other.goto(new URL(href ?? '', used.app.url).href);
  await other.getByRole('article').waitFor();
  // On a slow machine a short entry may have been read by staying on it, and the button would take that back.
  const read = entryPage.read(other);
  if ((await read.getAttribute('aria-pressed')) === 'false') await read.click();
  await expect.poll(() => countSaid(page)).toBe(before - 1);
  await context.close();
});

test('a filter that cannot be read is said, and the words are looked for all the same', async () => {
  const context = await openPhone(used.browser);
  const page = await context.newPage();
  await openStored(page, 'search?q=harbour+before%3Ajune');
  await page.getByText('before: cannot read “june” as a day.').waitFor();
  await lines(page).first().waitFor();
  await field(page).fill('harbour is:lost');
  await page.getByText('is: does not know “lost”.').waitFor();
  await context.close();
});

test('a misspelt word finds the word, and says so; what nobody wrote is offered as what was meant', async () => {
  const context = await openPhone(used.browser);
  const page = await context.newPage();
  await openStored(page, 'search?q=harbuor');
  await page.getByText('No entry has “harbuor”. These have “harbour”').waitFor();
  expect(await lines(page).first().locator('mark').first().innerText()).toMatch(/^harbou?r/i);

  await field(page).fill('hxrbxr');
  await page.getByText('No entry has the word “hxrbxr”.').waitFor();
  await page.getByRole('link', { name: 'harbor' }).click();
  await lines(page).first().waitFor();
  await context.close();
});

test('where no entry has all words or passes the filters, the page says which it is', async () => {
  const context = await openPhone(used.browser);
  const page = await context.newPage();
  await openStored(page, 'search?q=place%3Aatlantis');
  await page.getByText('No entry was written in a place named “atlantis”.').waitFor();
  await field(page).fill('penguin bollard');
  await page.getByText('Each of these words is in some entry, but no entry has them all.').waitFor();
  await field(page).fill('harbour before:1990');
  await page.getByRole('link', { name: 'Search without filters' }).click();
  await expect.poll(() => queryOf(page)).toBe('harbour');
  await lines(page).first().waitFor();
  await context.close();
});

test('what was found is shown on the map alone, until its chip is pressed; Back brings it again', async () => {
  const context = await openPhone(used.browser);
  const faults = await watchFaults(context);
  const page = await context.newPage();
  await openStored(page, 'search?q=coat');
  await lines(page).first().waitFor();
  const count = await countSaid(page);
  await page.getByRole('link', { name: 'Show these on the map' }).click();
  const chip = page.getByRole('button', { name: 'Search: coat. Show all entries of the journal' });
  await chip.waitFor();
  expect(queryOf(page)).toBe('coat');
  const words = page.getByRole('group', { name: 'Timeline' }).getByText(/^[\d,]+ of [\d,]+ entries$/);
  await expect.poll(() => words.textContent()).toBe(`${count} of ${count} entries`);
  await chip.click();
  await expect.poll(() => words.textContent()).not.toBe(`${count} of ${count} entries`);
  expect(queryOf(page)).toBeNull();
  await page.goBack();
  await chip.waitFor();
  await expect.poll(() => words.textContent()).toBe(`${count} of ${count} entries`);
  expect(faults).toEqual([]);
  await context.close();
});

test('recent searches are offered again, outlive a reload, and are cleared, with a way back', async () => {
  const context = await openPhone(used.browser);
  const page = await context.newPage();
  await openStored(page, 'search?q=coat');
  await lines(page).first().getByRole('link').click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expect.poll(() => readRecord(page, 'settings', 'recentSearches')).toEqual(['coat']);
  await page.goto(`${used.app.url}search`);
  const recent = page.getByRole('region', { name: 'Recent searches' });
  await recent.getByRole('link', { name: 'coat' }).waitFor();
  await page.reload();
  await recent.getByRole('link', { name: 'coat' }).waitFor();

  await recent.getByRole('button', { name: 'Clear' }).click();
  await expect.poll(() => recent.count()).toBe(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await recent.getByRole('link', { name: 'coat' }).click();
  await lines(page).first().waitFor();
  expect(queryOf(page)).toBe('coat');
  await context.close();
});

test('the count is said once the reader rests, not with every letter', async () => {
  const context = await openPhone(used.browser);
  const page = await context.newPage();
  await openStored(page, 'search?q=the');
  const status = page.getByRole('status').filter({ hasText: /entr/ });
  await status.waitFor({ state: 'attached' });
  await page.evaluate(() => {
    const said: string[] = [];
    Reflect.set(window, 'said', said);
    const region = [...document.querySelectorAll('[role=status]')].find((one) =>
      /entr/.test(one.textContent),
    );
    if (!region) throw new Error('No status.');
    new MutationObserver(() => said.push(region.textContent)).observe(region, {
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
  // In the page's own time, so that a slow machine does not let the reader rest between two letters.
  await field(page).evaluate((input: HTMLInputElement) => {
    for (const [index, text] of ['p', 'pe', 'peng', 'penguin'].entries()) {
      setTimeout(() => {
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }, index * 60);
    }
  });
  await expect.poll(() => status.textContent()).toMatch(/^2 entries/);
  expect(await page.evaluate(() => Reflect.get(window, 'said') as string[])).toHaveLength(1);
  await context.close();
});

test('where the worker does not come, the page says so, and another try may find it', async () => {
  const context = await openPhone(used.browser);
  const page = await context.newPage();
  await page.route(/search\.worker/, (route) => route.abort());
  await openStored(page, 'search?q=coat');
  await page.getByText('The entries on this device cannot be searched right now.').waitFor();
  await page.unroute(/search\.worker/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await lines(page).first().waitFor();
  await context.close();
});

test('searching works offline', { tags: ['journey'] }, async () => {
  const context = await openPhone(used.browser, withWorker);
  const page = await context.newPage();
  await openStored(page, '');
  await appKept(page);
  await context.setOffline(true);
  await page.goto(`${used.app.url}search?q=coat`);
  await lines(page).first().waitFor();
  expect(await countSaid(page)).toBe(await lines(page).count());
  await context.close();
});
