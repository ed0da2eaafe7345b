import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { RunningBrowser } from '../support/running-browser.ts';
import { type ServedApp, serveApp } from '../support/serve-app.ts';

let folder: string;
let app: ServedApp;
let running: RunningBrowser | null = null;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-profiles-'));
  app = await serveApp({ folder: inject('sampleApp') });
});

afterAll(async () => {
  await running?.kill();
  await app?.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

test('what the reader made survives a browser that loses its databases', async () => {
  running = await RunningBrowser.start(folder);
  await running.page.goto(app.url);
  const { page } = running;
  await page.getByRole('article').getByRole('link').nth(2).click();
  await page.getByRole('button', { name: 'Read', exact: true, pressed: false }).click();
  await page.getByRole('button', { name: 'Read', exact: true, pressed: true }).waitFor();
  const copied = () => page.evaluate(async () => (await caches.match('/reader-copy.json'))?.text());
  await expect.poll(copied).toContain('"waymark-backup"');
  // The copy rests between two changes, unless the page is hidden.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
  await expect.poll(copied).toContain('"readAtMs"');
  await running.close();

  await rm(join(folder, 'Default', 'IndexedDB'), { recursive: true });
  running = await RunningBrowser.start(folder);
  await running.page.goto(app.url);
  await running.page.locator('article[data-reading="read"]').waitFor();
  expect(await running.page.locator('article[data-reading="read"]').count()).toBe(1);
});
