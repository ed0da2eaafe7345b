import type { BrowserContext, Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { settingsPage } from '../pages/settings-page.ts';
import { openPhone, withWorker } from '../support/launch-chromium.ts';
import { settled } from '../support/settled.ts';
import { useSampleApp } from '../support/use-sample-app.ts';
import { watchFaults } from '../support/watch-faults.ts';

const used = useSampleApp();
let context: BrowserContext;
let page: Page;
let faults: string[];

beforeEach(() => openNewDevice());
afterEach(() => context.close());

async function openNewDevice(options = {}): Promise<void> {
  context = await openPhone(used.browser, options);
  faults = await watchFaults(context);
  page = await context.newPage();
}

const openSettings = () => settingsPage.open(page, used.app.url);
const exportFile = () => settingsPage.exportFile(page);
const importText = (text: string) => settingsPage.importFile(page, text);

async function chooseSepia(): Promise<void> {
  await page.getByRole('radio', { name: 'Sepia' }).check();
  await expect.poll(theme).toBe('sepia');
}

const theme = () => page.locator('html').getAttribute('data-theme');

const outcome = (text: string | RegExp) => page.getByRole('status').filter({ hasText: text });

test('what a reader made goes from one device to another in a file', { tags: ['journey'] }, async () => {
  await openSettings();
  await chooseSepia();
  const { name, text } = await exportFile();
  expect(name).toMatch(/^mean-sea-level-\d{4}-\d{2}-\d{2}\.json$/);
  expect(JSON.parse(text)).toMatchObject({ format: 'waymark-backup', settings: { theme: 'sepia' } });
  expect(faults).toEqual([]);
  await context.close();

  await openNewDevice();
  await openSettings();
  await settled(page);
  expect(await theme()).not.toBe('sepia');
  await importText(text);
  // When the reader was here last is one as well, where the device has not noted it yet.
  await outcome(/^Imported [12] settings?\.$/).waitFor();
  await expect.poll(theme).toBe('sepia');
  await importText(text);
  await outcome('Everything in this file was here already.').waitFor();
  await page.reload();
  await expect.poll(theme).toBe('sepia');
  expect(faults).toEqual([]);
});

test('a file that is none of ours is refused in a sentence, and changes nothing', async () => {
  await openSettings();
  await chooseSepia();
  const { text } = await exportFile();
  await importText('<!doctype html><title>Sign in</title>');
  await outcome('This is not a file that Waymark exported. Nothing was changed.').waitFor();
  await importText(text.slice(0, text.length / 2));
  await outcome('This is not a file that Waymark exported. Nothing was changed.').waitFor();
  await importText(JSON.stringify({ ...JSON.parse(text), journal: { id: 'other', title: 'Elsewhere' } }));
  await outcome('This file belongs to another journal, Elsewhere. Nothing was changed.').waitFor();
  expect(JSON.parse((await exportFile()).text)).toMatchObject({
    settings: { theme: 'sepia' },
    readMarks: [],
  });
});

test('exporting works with the network gone', async () => {
  await context.close();
  await openNewDevice(withWorker);
  await openSettings();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('heading', { name: 'Your data' }).waitFor();
  expect(JSON.parse((await exportFile()).text).format).toBe('waymark-backup');
});

test('the section is reached and worked by keyboard', async () => {
  await openSettings();
  // Asked for early: a chooser that opens while Playwright is still asking to be told of it goes unseen.
  const chosen = page.waitForEvent('filechooser');
  const button = page.getByRole('button', { name: 'Export what I made' });
  await button.focus();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/\.json$/);
  await page.keyboard.press('Tab');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('Import a file');
  await page.keyboard.press('Enter');
  expect((await chosen).isMultiple()).toBe(false);
});
