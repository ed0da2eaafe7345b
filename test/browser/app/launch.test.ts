import type { BrowserContext, Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listPage } from '../pages/list-page.ts';
import { settingsPage } from '../pages/settings-page.ts';
import { openPhone } from '../support/launch-chromium.ts';
import { settled } from '../support/settled.ts';
import { useSampleApp } from '../support/use-sample-app.ts';
import { watchFaults } from '../support/watch-faults.ts';

const used = useSampleApp();
let context: BrowserContext;
let page: Page;
let faults: string[];
beforeEach(async () => {
  context = await openPhone(used.browser);
  faults = await watchFaults(context);
  page = await context.newPage();
});
afterEach(async () => {
  expect(faults).toEqual([]);
  await context.close();
});

/** Headless Chromium installs no app: the page is told that it is one, and given a queue that a test fills. */
async function playInstalled(): Promise<void> {
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'standalone', { value: true });
    const queue = {
      setConsumer(consumer: (launch: object) => void) {
        Object.assign(window, { launch: consumer });
        document.documentElement.dataset.launchable = 'yes';
      },
    };
    Object.defineProperty(window, 'launchQueue', { value: queue });
  });
}

async function launch(path: string, fileText: string | null = null): Promise<void> {
  await page.locator('[data-launchable]').waitFor({ state: 'attached' });
  await page.evaluate(
    ([targetURL, text]) => {
      const files = text === null ? [] : [{ getFile: async () => new File([text ?? ''], 'mine.json') }];
      (window as unknown as { launch(launch: object): void }).launch({ targetURL, files });
    },
    [used.app.url + path, fileText] as const,
  );
}

test('a launch shows what was pressed in the window that is open, and Back leads to what was read', async () => {
  await playInstalled();
  await listPage.open(page, used.app.url);
  await launch('map');
  await page.getByRole('region', { name: 'Map', exact: true }).waitFor();
  await page.goBack();
  await page.getByRole('article').first().waitFor();
});

test('a backup that is opened with the app is read in', async () => {
  await settingsPage.open(page, used.app.url);
  const { text } = await settingsPage.exportFile(page);
  await playInstalled();
  await page.reload();
  await launch('settings', text);
  await page.getByText('Everything in this file was here already.').waitFor();
});

test('a shared address waits as the evidence of the expectation that is chosen', async () => {
  await listPage.open(page, used.app.url);
  await settled(page);
  await page.goto(
    `${used.app.url}share?title=A+port&text=${encodeURIComponent('https://news.example/port')}`,
  );
  await page.getByRole('link', { name: 'https://news.example/port' }).waitFor();
  const first = page.getByRole('main').getByRole('button').first();
  await first.click();
  await page.getByRole('heading', { name: 'Ledger' }).waitFor();
  await expect
    .poll(() => page.locator('input[inputmode="url"]').first().inputValue())
    .toBe('https://news.example/port');
});

test('a shared address of the journal leads to its entry', async () => {
  await listPage.open(page, used.app.url);
  await settled(page);
  const href = await page.getByRole('article').first().getByRole('link').getAttribute('href');
  const entry = new URL(href ?? '', used.app.url).href;
  await page.goto(`${used.app.url}share?url=${encodeURIComponent(entry)}`);
  await expect.poll(() => page.url()).toBe(entry);
  await page.getByRole('article').getByRole('heading', { level: 1 }).waitFor();
});
