import type { BrowserContext, Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { entryPage } from '../pages/entry-page.ts';
import { sheetGone } from '../pages/sheet-gone.ts';
import { openPhone, withWorker } from '../support/launch-chromium.ts';
import { readDownload } from '../support/read-download.ts';
import { settled } from '../support/settled.ts';
import { useSampleApp } from '../support/use-sample-app.ts';
import { watchFaults } from '../support/watch-faults.ts';

const used = useSampleApp();
let context: BrowserContext;
let page: Page;
let faults: string[];
beforeEach(() => openDevice());

async function openDevice(options = {}): Promise<void> {
  context = await openPhone(used.browser, options);
  faults = await watchFaults(context);
  page = await context.newPage();
}

afterEach(async () => {
  expect(faults).toEqual([]);
  await context.close();
});

async function markFirstRead(tab: Page): Promise<void> {
  await tab.goto(used.app.url);
  await tab.getByRole('article').first().getByRole('link').click();
  await entryPage.arrive(tab);
  await entryPage.read(tab).click();
  await tab.getByText('Marked as read', { exact: true }).waitFor();
  await settled(tab);
}

async function openSettings(tab: Page): Promise<void> {
  await tab.goto(`${used.app.url}settings`);
  await kind(tab, 'What you made')
    .getByText(/mark|note/)
    .waitFor();
}

const kind = (tab: Page, name: string) => tab.getByRole('listitem').filter({ hasText: name });
const remove = (tab: Page, name: string) => kind(tab, name).getByRole('button').click();
const confirm = (tab: Page, name: string) =>
  tab.getByRole('dialog').getByRole('button', { name, exact: true }).click();

test('each kind of what is stored is named with its size', async () => {
  await context.close();
  await openDevice(withWorker);
  await markFirstRead(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await openSettings(page);
  await kind(page, 'Entries')
    .getByText(/^48 entries · \d+ kB$/)
    .waitFor();
  await kind(page, 'The app and its map')
    .getByText(/^\d\.\d MB$/)
    .waitFor();
  await kind(page, 'What you made')
    .getByText(/^\d marks? (?:or|and) notes? · /)
    .waitFor();
});

test('what the reader made is removed at a second word, and comes back by Undo after a reload', async () => {
  await markFirstRead(page);
  await openSettings(page);
  await remove(page, 'What you made');
  await page.getByRole('dialog', { name: 'Remove what you made?' }).waitFor();
  await confirm(page, 'Keep it');
  await kind(page, 'What you made')
    .getByText(/^[1-9]/)
    .waitFor();
  await remove(page, 'What you made');
  await confirm(page, 'Remove what I made');
  await kind(page, 'What you made')
    .getByText(/^0 marks/)
    .waitFor();
  await sheetGone(page);
  await page.reload();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Undone', { exact: true }).waitFor();
  await settled(page);
  await openSettings(page);
  await kind(page, 'What you made')
    .getByText(/^[1-9]/)
    .waitFor();
});

test('what was removed comes back by the Undo that is said with it, down where the reader is', async () => {
  await markFirstRead(page);
  await openSettings(page);
  await remove(page, 'What you made');
  await confirm(page, 'Remove what I made');
  const said = page.locator('[data-announcement]');
  await said.getByText(/records? removed/).waitFor();
  await said.getByRole('button', { name: 'Undo' }).click();
  await said.getByText('Undone', { exact: true }).waitFor();
  await kind(page, 'What you made')
    .getByText(/^[1-9]/)
    .waitFor();
});

test('removing the entries keeps what was made, and the next check brings them back', async () => {
  await markFirstRead(page);
  await openSettings(page);
  await remove(page, 'Entries');
  await confirm(page, 'Remove the entries');
  await kind(page, 'Entries').getByText('0 entries').waitFor();
  await sheetGone(page);
  await kind(page, 'What you made')
    .getByText(/^[1-9]/)
    .waitFor();
  await page.goto(used.app.url);
  const first = page.getByRole('article').first().getByRole('link');
  await expect.poll(() => first.getAttribute('aria-label')).toMatch(/, read$/);
});

test('everything goes at once, with a copy offered before, and the app begins as on the first day', async () => {
  await markFirstRead(page);
  await openSettings(page);
  await page.getByRole('button', { name: 'Remove everything …' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    confirm(page, 'Export what I made first'),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.json$/);
  await confirm(page, 'Remove everything');
  await page.waitForURL(used.app.url);
  const first = page.getByRole('article').first().getByRole('link');
  await expect.poll(() => first.getAttribute('aria-label')).toMatch(/, unread$/);
});

test('a change in one tab shows in the others: marks, saved entries, theme', async () => {
  await page.goto(used.app.url);
  await page.getByRole('article').first().waitFor();
  const other = await context.newPage();
  await markFirstRead(other);
  const first = page.getByRole('article').first().getByRole('link');
  await expect.poll(() => first.getAttribute('aria-label')).toMatch(/, read/);
  await entryPage.save(other).click();
  await expect.poll(() => first.getAttribute('aria-label')).toMatch(/saved/);
  await other.goto(`${used.app.url}settings`);
  await other.getByRole('radio', { name: 'Sepia' }).check();
  await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('sepia');
});

test('the browser is asked to keep everything once something was made, and not before', async () => {
  await context.addInitScript(() => {
    const asked = { count: 0 };
    Object.defineProperty(window, 'askedToKeep', { value: asked });
    navigator.storage.persist = () => {
      asked.count += 1;
      return Promise.resolve(true);
    };
  });
  const asked = () =>
    page.evaluate(() => (window as unknown as { askedToKeep: { count: number } }).askedToKeep.count);
  await page.goto(used.app.url);
  await page.getByRole('article').first().getByRole('link').click();
  await entryPage.arrive(page);
  const save = entryPage.save(page);
  expect(await asked()).toBe(0);
  await save.click();
  await expect.poll(asked).toBe(1);
  await settled(page);
  await page.reload();
  await entryPage.arrive(page);
  expect(await asked()).toBe(0);
});

test('on an iPhone the browser offers the file to take along, and the installed app to read it in', async () => {
  await context.addInitScript(() => Object.defineProperty(navigator, 'standalone', { value: false }));
  await markFirstRead(page);
  await page.goto(`${used.app.url}settings`);
  const section = page.getByRole('region', { name: 'On your first screen' });
  await section.getByText(/Add to Home Screen/).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    section.getByRole('button', { name: 'Export what I made' }).click(),
  ]);
  const file = { name: 'file.json', mimeType: 'application/json', buffer: await readDownload(download) };

  const app = await openPhone(used.browser);
  await app.addInitScript(() => Object.defineProperty(navigator, 'standalone', { value: true }));
  const installed = await app.newPage();
  await installed.goto(used.app.url);
  const card = installed.getByRole('region', { name: 'Read here before, in the browser?' });
  await card.getByLabel('Import a file').setInputFiles(file);
  await card.waitFor({ state: 'detached' });
  const first = installed.getByRole('article').first().getByRole('link');
  await expect.poll(() => first.getAttribute('aria-label')).toMatch(/, read$/);
  await settled(installed);
  await installed.reload();
  await first.waitFor();
  // The card's code comes after the list, and asks the device whether it is to be shown.
  await settled(installed);
  expect(await card.count()).toBe(0);
  await app.close();
});
