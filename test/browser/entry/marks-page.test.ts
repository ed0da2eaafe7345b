import type { BrowserContext, Page } from 'playwright';
import { afterEach, expect, test } from 'vitest';
import { entryPage } from '../pages/entry-page.ts';
import { settingsPage } from '../pages/settings-page.ts';
import { sheetGone } from '../pages/sheet-gone.ts';
import { findViolations } from '../support/find-violations.ts';
import { openPhone, openWide, withWorker } from '../support/launch-chromium.ts';
import { putRecord } from '../support/put-record.ts';
import { readDownload } from '../support/read-download.ts';
import { readStores } from '../support/read-stores.ts';
import { selectWords, shownHighlights } from '../support/select-words.ts';
import { settled } from '../support/settled.ts';
import { useSampleApp } from '../support/use-sample-app.ts';
import { watchFaults } from '../support/watch-faults.ts';

const words = 'it is four sentences long';
const note = 'Four, and *each* of them long.';

const used = useSampleApp();
let context: BrowserContext;
let page: Page;
let faults: string[];

afterEach(() => context.close());

async function openOn(opening: Promise<BrowserContext>): Promise<void> {
  context = await opening;
  faults = await watchFaults(context);
  page = await context.newPage();
}

/** Saves 0072, highlights words in 0074 with a note, and writes a note to 0072. */
async function markSomething(): Promise<void> {
  await entryPage.open(page, used.app.url, '0074');
  await selectWords(page, words);
  await entryPage.tools(page).getByRole('button', { name: 'Note' }).click();
  await writeNote(note);
  await entryPage.open(page, used.app.url, '0072');
  await entryPage.save(page).click();
  await entryPage.addNote(page).click();
  await writeNote('Read it again.');
  await page.getByRole('button', { name: 'Note: Read it again.' }).waitFor();
}

/** Stores what {@link markSomething} makes, for what is about something else than its making. */
async function storeMarks(): Promise<void> {
  await page.goto(used.app.url);
  await page.getByRole('status').filter({ hasText: '48 of 48 entries' }).waitFor();
  const { summaries } = await readStores<{ summaries: { id: string; slug: string }[] }>(page, ['summaries']);
  const idOf = (slug: string) => summaries.find((summary) => summary.slug === slug)?.id ?? '';
  const [before, after] = ['It took Pahor until this morning, and ', '. It goes to fifteen harbours and'];
  const anchor = { block: 0, start: before.length, end: before.length + words.length, quote: words };
  const made = { colour: 'sun', createdAtMs: 1, changedAtMs: 1, isRemoved: false } as const;
  const highlight = {
    ...made,
    id: 'a',
    entry: idOf('0074'),
    anchor: { ...anchor, prefix: before.slice(-32), suffix: after.slice(0, 32) },
    note,
  };
  await putRecord(page, 'highlights', highlight);
  await putRecord(page, 'highlights', {
    ...made,
    id: 'b',
    entry: idOf('0072'),
    anchor: null,
    note: 'Read it again.',
  });
  await putRecord(page, 'saved', { id: idOf('0072'), isSaved: true, atMs: 1 });
}

async function writeNote(text: string): Promise<void> {
  await page.getByLabel('Your note').fill(text);
  await page.getByRole('button', { name: 'Done' }).click();
  await sheetGone(page);
  await settled(page);
}

const groups = () =>
  page
    .getByRole('main')
    .getByRole('region')
    .evaluateAll((regions) => regions.map((region) => region.getAttribute('aria-label')));
const quote = () => page.getByRole('button', { name: `${words}. ${note} Yellow highlight` });
const openPage = async (query = '') => {
  await page.goto(`${used.app.url}marks${query}`);
  await page.getByRole('heading', { level: 1, name: 'Saved and notes' }).waitFor();
};

test('the page of marks tells how to make some while there are none', async () => {
  await openOn(openPhone(used.browser));
  await page.goto(used.app.url);
  await page.getByRole('link', { name: 'Saved and notes' }).click();
  await page.getByText('Nothing is kept yet.').waitFor();
  expect(await page.getByRole('button', { name: 'Export as Markdown' }).count()).toBe(0);
});

test('saved entries, highlights and notes stand on one page by entry, newest first, and can be sifted', async () => {
  await openOn(openPhone(used.browser));
  await markSomething();
  await openPage();
  await quote().waitFor();
  expect(await groups()).toEqual(['Entry 0074', 'Entry 0072']);
  await page.getByRole('link', { name: 'Saved', exact: true }).click();
  await expect.poll(groups).toEqual(['Entry 0072']);
  expect(new URL(page.url()).search).toBe('?show=saved');
  await page.getByRole('link', { name: 'Highlights', exact: true }).click();
  await expect.poll(groups).toEqual(['Entry 0074']);
  await page.reload();
  await expect.poll(groups).toEqual(['Entry 0074']);
  await page.getByRole('link', { name: 'Notes', exact: true }).click();
  await expect.poll(groups).toEqual(['Entry 0074', 'Entry 0072']);
  expect(faults).toEqual([]);
});

test('a highlight is changed on the page, and leads to its words in the entry', async () => {
  await openOn(openPhone(used.browser));
  await storeMarks();
  await openPage();
  await quote().click();
  await page.getByRole('radio', { name: 'Green' }).check({ force: true });
  await page.getByRole('button', { name: 'Show in the text' }).click();
  await page.waitForURL('**/entry/0074');
  await expect.poll(() => shownHighlights(page)).toMatchObject({ 'mark-leaf': [words] });
  const isSeen = () =>
    page.evaluate(() => {
      const range = [...(CSS.highlights.get('mark-leaf') ?? [])][0];
      const box = range instanceof Range ? range.getBoundingClientRect() : null;
      return box !== null && box.top > 52 && box.bottom < innerHeight;
    });
  await expect.poll(isSeen).toBe(true);
  await page.goBack();
  await page.getByRole('button', { name: `${words}. ${note} Green highlight` }).waitFor();
});

test('what was saved and noted leaves as Markdown', async () => {
  await openOn(openPhone(used.browser));
  await storeMarks();
  await openPage();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export as Markdown' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('mean-sea-level-notes.md');
  const text = (await readDownload(download)).toString();
  expect(text).toMatch(/^# Mean Sea Level: saved and notes\n\n## \[Entry 0074\]\(<https?:\/\/[^>]+>\)\n/);
  expect(text).toContain(`> ${words}\n\nFour, and \\*each\\* of them long.\n`);
  expect(text).toMatch(/## \[Entry 0072\][^#]*Saved on [^#]*\n\nRead it again\.\n$/);
});

test('a quote is copied with a link that leads to its words', async () => {
  await openOn(openWide(used.browser));
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await storeMarks();
  await openPage();
  await quote().click();
  await page.getByRole('button', { name: 'Copy' }).click();
  await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const [quoted, source, link = ''] = text.split('\n');
  expect(quoted).toBe(`“${words}”`);
  expect(source).toBe('Entry 0074, Trieste, Mean Sea Level');
  const [start = '', ...others] = (link.split('#:~:text=')[1] ?? '').split(',').map(decodeURIComponent);
  expect([start, ...others]).toContain(words);
});

test('a quote is shared by the system’s own way where there is one, with its place in the address', async () => {
  await openOn(openPhone(used.browser));
  await context.addInitScript(() => {
    const share = async (data: ShareData) => {
      document.documentElement.dataset.shared = JSON.stringify(data);
    };
    Object.defineProperty(navigator, 'share', { value: share });
  });
  await storeMarks();
  await openPage();
  await quote().click();
  await page.getByRole('button', { name: 'Share' }).click();
  await expect.poll(() => page.locator('html').getAttribute('data-shared')).not.toBeNull();
  const shared: ShareData = JSON.parse((await page.locator('html').getAttribute('data-shared')) ?? '{}');
  expect(shared.text).toContain(`“${words}”`);
  expect(shared.url).toMatch(/#:~:text=.*it%20is%20four%20sentences%20long/);
});

test('everything goes to another device in a file, and a removed note stays removed there', async () => {
  await openOn(openPhone(used.browser));
  await storeMarks();
  const file = await exportBackup();
  await page.goto(`${used.app.url}entry/0072`);
  await page.getByRole('button', { name: 'Note: Read it again.' }).click();
  await page.getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('status').filter({ hasText: 'Note removed' }).waitFor();
  await sheetGone(page);
  const later = await exportBackup();
  await context.close();

  await openOn(openPhone(used.browser));
  await page.goto(used.app.url);
  await page.getByRole('link', { name: /^Entry 0072/ }).waitFor();
  await importBackup(file, /^Imported .*1 saved entry.*2 highlights and notes/);
  await openPage();
  await expect.poll(groups).toEqual(['Entry 0074', 'Entry 0072']);
  await importBackup(later, /^Imported .*1 highlight or note/);
  await importBackup(file, /^Everything in this file was here already/);
  await openPage('?show=notes');
  await expect.poll(groups).toEqual(['Entry 0074']);
});

async function exportBackup(): Promise<string> {
  await settingsPage.open(page, used.app.url);
  return (await settingsPage.exportFile(page)).text;
}

async function importBackup(text: string, outcome: RegExp): Promise<void> {
  await settingsPage.open(page, used.app.url);
  await settingsPage.importFile(page, text);
  await page.getByText(outcome).waitFor();
}

test('marks are made and found with the network gone', async () => {
  await openOn(openPhone(used.browser, withWorker));
  await page.goto(`${used.app.url}entry/0074`);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await context.setOffline(true);
  await page.reload();
  await markSomething();
  await openPage();
  await quote().waitFor();
});

async function look(): Promise<string[]> {
  await settled(page);
  return findViolations(page);
}

test.each(['light', 'dark'] as const)('axe finds nothing to mend in marks by %s', async (colorScheme) => {
  await openOn(openPhone(used.browser, { colorScheme, bypassCSP: true }));
  await storeMarks();
  const found: Record<string, string[]> = { list: await look() };
  await page.goto(`${used.app.url}entry/0074`);
  await quote().waitFor();
  await selectWords(page, words);
  await entryPage.tools(page).waitFor();
  found.tools = await look();
  await quote().click();
  await page.getByRole('dialog').waitFor();
  found.sheet = await look();
  await openPage();
  await quote().waitFor();
  found.page = await look();
  await page.goto(used.app.url);
  await page.getByRole('link', { name: /, saved$/ }).waitFor();
  found.rows = await look();
  expect(found).toEqual({ list: [], tools: [], sheet: [], page: [], rows: [] });
});

test('at 320 px nothing of marks scrolls sideways', async () => {
  await openOn(openPhone(used.browser, { viewport: { width: 320, height: 640 } }));
  await storeMarks();
  const widthPx = async () => {
    await settled(page);
    return page.evaluate(() => document.documentElement.scrollWidth);
  };
  await openPage();
  await quote().waitFor();
  expect(await widthPx()).toBe(320);
  await page.goto(`${used.app.url}entry/0074`);
  await quote().waitFor();
  expect(await widthPx()).toBe(320);
  await selectWords(page, words);
  await entryPage.tools(page).waitFor();
  await settled(page);
  const tools = await entryPage.tools(page).boundingBox();
  expect((tools?.x ?? 0) + (tools?.width ?? 0)).toBeLessThanOrEqual(320);
});
