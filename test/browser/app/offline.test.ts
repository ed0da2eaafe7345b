import { readdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { newEntriesScript } from '../../../src/model/app/new-entries.ts';
import { languageAt } from '../../../src/workers/service/kept-languages.ts';
import { isKeptLater } from '../../../src/workers/service/kept-later.ts';
import { appKept } from '../pages/app-kept.ts';
import { listPage } from '../pages/list-page.ts';
import { connectChromium } from '../support/connect-chromium.ts';
import { openPhone, openWide, withWorker } from '../support/launch-chromium.ts';
import { type ServedApp, serveApp } from '../support/serve-app.ts';
import { watchFaults } from '../support/watch-faults.ts';

const routes = [
  '',
  'map',
  'ledger',
  'noticed',
  'threads',
  'places',
  'thread/nives',
  'marks',
  'search',
  'settings',
];

let browser: Browser;
beforeAll(async () => {
  browser = await connectChromium();
});
afterAll(() => browser.close());

/** One visit with the network: the list shows, the journal is stored, the worker holds the app. */
async function visitOnce(page: Page, app: ServedApp): Promise<void> {
  await listPage.open(page, app.url);
  await appKept(page);
}

/** The script, style, font and data files of a build, as paths below the base. */
function filesToKeep(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  const isOfTheApp = (path: string) =>
    /\.(?:js|css|html|woff2|bin)$/.test(path) &&
    path !== 'service-worker.js' &&
    path !== newEntriesScript &&
    languageAt(path) === null &&
    !isKeptLater(path);
  return files.filter((path) => isOfTheApp(path) && !path.startsWith('sample/'));
}

async function expectToBeReadable(page: Page): Promise<void> {
  const main = page.getByRole('main');
  await main.waitFor();
  await expect.poll(async () => (await main.innerText()).trim().length).toBeGreaterThan(20);
  expect(await page.getByRole('navigation', { name: 'Main' }).isVisible()).toBe(true);
}

test.each([
  ['a phone', openPhone],
  ['a wide window', openWide],
])(
  'after one visit on %s the journal is read without its host, for good',
  { tags: ['journey'] },
  async (_what, open) => {
    const app = await serveApp({ folder: inject('sampleApp') });
    const context = await open(browser, withWorker);
    const faults = await watchFaults(context);
    const page = await context.newPage();
    await visitOnce(page, app);
    const links = page.getByRole('article').getByRole('link');
    const second = links.nth(1);
    const address = (await second.getAttribute('href')) ?? '';
    await app.stop();
    await expect(fetch(app.url)).rejects.toThrow();

    await page.reload();
    await page.getByRole('article').first().waitFor();
    await expectToBeReadable(page);

    // A deep link into a tab of its own, from cold.
    const deep = await context.newPage();
    await deep.goto(new URL(address, app.url).href);
    const title = deep.getByRole('heading', { level: 1 });
    await title.waitFor();
    const secondTitle = await title.innerText();
    await expectToBeReadable(deep);

    await deep.getByRole('link', { name: /^Next/ }).first().click();
    await expect.poll(() => title.innerText()).not.toBe(secondTitle);
    await deep
      .getByRole('link', { name: /^Previous/ })
      .first()
      .click();
    await expect.poll(() => title.innerText()).toBe(secondTitle);

    for (const route of routes) {
      await deep.goto(app.url + route);
      await expectToBeReadable(deep);
    }

    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Map' }).click();
    const map = page.getByRole('region', { name: 'Map', exact: true });
    await map.waitFor();
    await expect.poll(() => map.getByRole('button').count()).toBeGreaterThan(3);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Entries' }).click();
    await page.getByRole('article').first().waitFor();

    expect(faults).toEqual([]);
    await context.close();
  },
);

test('every file of the app but words of other languages is on the device after one visit', async () => {
  const app = await serveApp({ folder: inject('sampleApp') });
  const context = await openPhone(browser, withWorker);
  const page = await context.newPage();
  await visitOnce(page, app);
  const kept = await page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.includes('precache'));
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname.slice(1));
  });
  expect(kept).toContain('shell.html');
  expect([...kept].sort()).toEqual(expect.arrayContaining(filesToKeep(inject('sampleApp'))));
  await context.close();
  await app.stop();
});
