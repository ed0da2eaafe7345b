import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { languageAt } from '../../../src/workers/service/kept-languages.ts';
import { appKept } from '../pages/app-kept.ts';
import { listPage } from '../pages/list-page.ts';
import { buildApp } from '../support/build-app.ts';
import { connectChromium } from '../support/connect-chromium.ts';
import { openPhone, withWorker } from '../support/launch-chromium.ts';
import { type ServedApp, serveApp } from '../support/serve-app.ts';
import { settled } from '../support/settled.ts';
import { watchFaults } from '../support/watch-faults.ts';

const newWords = 'A newer build of the same journal.';

let browser: Browser;
let newer = '';
beforeAll(async () => {
  [browser, newer] = await Promise.all([connectChromium(), buildApp({ JOURNAL_DESCRIPTION: newWords })]);
});
afterAll(async () => {
  await browser.close();
  await rm(newer, { recursive: true, force: true });
});

/** Opens the list and counts how often the page loads from then on. */
async function openList(page: Page, app: ServedApp): Promise<{ loads: number }> {
  await listPage.open(page, app.url);
  await appKept(page);
  const count = { loads: 0 };
  page.on('load', () => {
    count.loads += 1;
  });
  return count;
}

/** What a page hears when its reader comes back to it. */
function comeBack(page: Page): Promise<boolean> {
  return page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

function openFromNavigation(page: Page, name: string): Promise<void> {
  return page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name }).click();
}

/**
 * Reloads as soon as there is a very first service worker, as a rule while it is being installed: the page that comes
 * then has no worker of its own.
 */
async function reloadWhileInstalling(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.getRegistration());
  await page.reload();
  await page.getByRole('article').first().waitFor();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

async function filesOnlyIn(older: string, newer: string): Promise<string[]> {
  const [before, after] = await Promise.all([readdir(join(older, 'assets')), readdir(join(newer, 'assets'))]);
  return before.filter((file) => !after.includes(file) && languageAt(`assets/${file}`) === null);
}

/** Which of an app's files a tab cannot load, with nothing but the service worker to help. */
function missing(page: Page, files: string[]): Promise<string[]> {
  return page.evaluate(async (names) => {
    const answers = await Promise.all(names.map((name) => fetch(`/assets/${name}`, { cache: 'reload' })));
    return names.filter((_name, at) => !answers[at]?.ok);
  }, files);
}

test('a newer app waits for the reader’s word, and older tabs go on working', {
  tags: ['journey'],
}, async () => {
  const before = await serveApp({ folder: inject('sampleApp') });
  const context = await openPhone(browser, withWorker);
  const faults = await watchFaults(context);
  const [page, otherTab] = [await context.newPage(), await context.newPage()];
  const pageCount = await openList(page, before);
  const otherCount = await openList(otherTab, before);

  await before.stop();
  const after = await serveApp({ folder: newer, port: before.port });
  await comeBack(page);
  const card = page.getByRole('button', { name: 'Reload now' });
  await card.waitFor();
  expect(pageCount.loads).toBe(0);

  // The newer host has none of the older chunks: they come from the device, but for words that nobody read.
  expect(await missing(page, await filesOnlyIn(inject('sampleApp'), newer))).toEqual([]);
  await openFromNavigation(page, 'Map');
  await page.getByRole('region', { name: 'Map', exact: true }).waitFor();
  expect(pageCount.loads).toBe(0);

  await openFromNavigation(page, 'Entries');
  await card.click();
  const description = page.locator('meta[name="description"]');
  await expect.poll(() => description.getAttribute('content').catch(() => '')).toBe(newWords);
  await expect.poll(() => pageCount.loads).toBe(1);
  await listPage.arrive(page);
  expect(await card.isVisible()).toBe(false);

  await otherTab.getByRole('button', { name: 'Reload now' }).waitFor();
  await openFromNavigation(otherTab, 'Settings');
  await otherTab.getByRole('heading', { name: 'Settings' }).first().waitFor();
  const older = await filesOnlyIn(inject('sampleApp'), newer);
  expect(older).not.toEqual([]);
  expect(await missing(otherTab, older)).toEqual([]);
  expect(otherCount.loads).toBe(0);
  await otherTab.getByRole('button', { name: 'Reload now' }).click();
  await expect
    .poll(() =>
      otherTab
        .locator('meta[name="description"]')
        .getAttribute('content')
        .catch(() => ''),
    )
    .toBe(newWords);
  await expect.poll(() => otherCount.loads).toBe(1);
  expect(pageCount.loads).toBe(1);

  expect(faults).toEqual([]);
  await context.close();
  await after.stop();
});

test('a first visit never speaks of a newer app, reloaded or in two tabs while its worker installs', async () => {
  const app = await serveApp({ folder: inject('sampleApp') });
  const context = await openPhone(browser, withWorker);
  const [page, otherTab] = [await context.newPage(), await context.newPage()];
  await page.goto(app.url);
  await Promise.all([reloadWhileInstalling(page), otherTab.goto(app.url)]);
  await otherTab.waitForFunction(() => navigator.serviceWorker.controller !== null);
  for (const tab of [page, otherTab]) {
    await appKept(tab);
    expect(await tab.getByRole('button', { name: 'Reload now' }).count()).toBe(0);
  }
  await context.close();
  await app.stop();
});

test('a first worker that is slow to start is no newer app', async () => {
  const app = await serveApp({ folder: inject('sampleApp') });
  const context = await openPhone(browser, withWorker);
  // As on a busy phone: the worker is installed, and rests a while before it becomes the active one.
  await context.addInitScript(() => {
    const { active, waiting } = Object.getOwnPropertyDescriptors(ServiceWorkerRegistration.prototype);
    const { state } = Object.getOwnPropertyDescriptors(ServiceWorker.prototype);
    Object.defineProperties(ServiceWorkerRegistration.prototype, {
      active: { get: () => null },
      waiting: {
        get() {
          return waiting.get?.call(this) ?? active.get?.call(this);
        },
      },
    });
    Object.defineProperty(ServiceWorkerContainer.prototype, 'controller', { get: () => null });
    navigator.serviceWorker.addEventListener('controllerchange', (event) => event.stopImmediatePropagation());
    Object.defineProperty(ServiceWorker.prototype, 'state', {
      get() {
        const real = state.get?.call(this);
        return real === 'installing' ? real : 'installed';
      },
    });
  });
  const page = await context.newPage();
  await page.goto(app.url);
  await page.getByRole('article').first().waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await settled(page);
  expect(await page.getByRole('button', { name: 'Reload now' }).count()).toBe(0);
  await context.close();
  await app.stop();
});
