import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Backup } from '../../../src/model/reader/backup.ts';
import { settingsPage } from '../pages/settings-page.ts';
import { openPhone, withWorker } from '../support/launch-chromium.ts';
import { useJournal } from '../support/use-journal.ts';
import { watchFaults } from '../support/watch-faults.ts';

/** Past every day of the sample's 2026, so that all of its closed windows are due. */
const now = new Date('2026-11-22T10:00:00Z');

const sample = readFileSync('public/sample/feed.xml', 'utf8');
const used = useJournal(sample);
beforeEach(() => used.feed.publish(sample));
let context: BrowserContext;
let page: Page;
let faults: string[];

beforeEach(() => openNewDevice());
afterEach(() => context.close());

async function openNewDevice(options = {}): Promise<void> {
  context = await openPhone(used.browser, options);
  faults = await watchFaults(context);
  page = await openTab('ledger');
}

async function openTab(path: string): Promise<Page> {
  const tab = await context.newPage();
  await tab.clock.install({ time: now });
  await tab.goto(used.app.url + path);
  return tab;
}

const item = (tab: Page, number: string) =>
  tab.getByRole('article').filter({ has: tab.getByRole('link', { name: `Entry ${number}` }) });
const verdictButton = (tab: Page, number: string, verdict: string) =>
  item(tab, number).getByRole('button', { name: verdict, exact: true });
const judge = (tab: Page, number: string, verdict: string) => verdictButton(tab, number, verdict).click();
const judgedCount = (tab: Page, count: number) =>
  tab.getByRole('link', { name: `Judged ${count}`, exact: true }).waitFor();

/** What the reader made, as a file has it. */
async function exportBackup(): Promise<Backup> {
  const tab = await openTab('settings');
  const backup = JSON.parse((await settingsPage.exportFile(tab)).text) as Backup;
  await tab.close();
  return backup;
}

const verdictsOf = ({ judgements }: Backup) =>
  judgements.map(({ acts }) => acts.map((act) => (act.kind === 'verdict' ? act.verdict : act.kind)));

test('a verdict survives a reload, a sync and a revision of its entry', { tags: ['journey'] }, async () => {
  await judge(page, '0072', 'Did not');
  await judgedCount(page, 1);
  await page.reload();
  await judgedCount(page, 1);
  const revised = sample.replace('It will take him until Tuesday', 'It may well take him until Tuesday');
  expect(revised).not.toBe(sample);
  used.feed.publish(revised);
  await page.goto(`${used.app.url}ledger?shelf=judged`);
  const judged = item(page, '0072');
  await judged.getByText('It may well take him').waitFor();
  await judged.getByText('Did not').first().waitFor();
  expect(verdictsOf(await exportBackup())).toEqual([['did-not']]);
  expect(faults).toEqual([]);
});

test('two tabs that judge at once lose nothing, and each hears of the other', async () => {
  const other = await openTab('ledger');
  await item(other, '0069').waitFor();
  await Promise.all([judge(page, '0072', 'Came true'), judge(other, '0069', 'Partly')]);
  await Promise.all([judgedCount(page, 2), judgedCount(other, 2)]);
  // The very same one: held beforehand, since it leaves the shelf of the slower tab.
  const buttons = await Promise.all([
    verdictButton(page, '0071', 'Came true').elementHandle(),
    verdictButton(other, '0071', 'Did not').elementHandle(),
  ]);
  await Promise.all(buttons.map((button) => button?.evaluate((element) => (element as HTMLElement).click())));
  await Promise.all([judgedCount(page, 3), judgedCount(other, 3)]);
  const histories = verdictsOf(await exportBackup());
  expect(histories.flat().sort()).toEqual(['came-true', 'came-true', 'did-not', 'partly']);
  expect(histories).toHaveLength(3);
  expect(faults).toEqual([]);
});

test('a note and a link are there as they were typed, whatever becomes of the page', async () => {
  const note = () => item(page, '0072').getByLabel('Note');
  const link = () => item(page, '0072').getByLabel('Link to what shows it');
  await item(page, '0072').getByRole('button', { name: 'Add a note' }).click();
  await note().fill('It came by');
  await link().fill('https://example.org/pan');
  await page.getByRole('link', { name: 'Entries', exact: true }).click();
  await page.goBack();
  await expect.poll(() => note().inputValue()).toBe('It came by');
  await note().fill('It came by another road');
  await page.close();
  page = await openTab('ledger');
  await expect.poll(() => note().inputValue()).toBe('It came by another road');
  expect(await link().inputValue()).toBe('https://example.org/pan');
  await judge(page, '0072', 'Partly');
  await judgedCount(page, 1);
  const { judgements, settings } = await exportBackup();
  expect(judgements[0]?.acts).toMatchObject([
    { verdict: 'partly', note: 'It came by another road', evidenceUrl: 'https://example.org/pan' },
  ]);
  expect(Object.keys(settings).filter((name) => name.startsWith('draft'))).toEqual([]);
  expect(faults).toEqual([]);
});

test('a verdict that was given offline is there after a reload, offline still', async () => {
  await context.close();
  await openNewDevice(withWorker);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await item(page, '0072').waitFor();
  await context.setOffline(true);
  await judge(page, '0072', 'Partly');
  await judgedCount(page, 1);
  await page.reload();
  await judgedCount(page, 1);
});

test('verdicts go from one device to another and join the ones that are there', async () => {
  await judge(page, '0072', 'Came true');
  await judgedCount(page, 1);
  const file = await exportBackup();
  await context.close();

  await openNewDevice();
  await judge(page, '0069', 'Did not');
  await judgedCount(page, 1);
  const settings = await openTab('settings');
  await settingsPage.importFile(settings, JSON.stringify(file));
  await settings.getByText(/^Imported .*1 verdict or guess/).waitFor();
  await judgedCount(page, 2);
  expect(
    verdictsOf(await exportBackup())
      .flat()
      .sort(),
  ).toEqual(['came-true', 'did-not']);
});
