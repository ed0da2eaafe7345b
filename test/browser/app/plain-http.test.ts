import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { sheetGone } from '../pages/sheet-gone.ts';
import { findChromium } from '../support/find-chromium.ts';
import { chromiumFlags, openPhone } from '../support/launch-chromium.ts';
import { type ServedApp, serveApp } from '../support/serve-app.ts';
import { watchFaults } from '../support/watch-faults.ts';

/** Of those that stand for nobody: https://www.rfc-editor.org/rfc/rfc5737 */
const homeServer = '192.0.2.7';
let app: ServedApp;
let browser: Browser;

beforeAll(async () => {
  app = await serveApp({ folder: inject('sampleApp') });
  // What is served from here is a secure origin by its own name.
  const args = [...chromiumFlags, `--host-resolver-rules=MAP ${homeServer} 127.0.0.1`];
  browser = await chromium.launch({ executablePath: findChromium(), args });
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

async function open(path: string): Promise<{ page: Page; faults: string[] }> {
  const context = await openPhone(browser);
  const faults = await watchFaults(context);
  const page = await context.newPage();
  await page.goto(`http://${homeServer}:${app.port}/${path}`);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  return { page, faults };
}

test('a note is kept at a home server’s plain http address', async () => {
  const { page, faults } = await open('entry/0074');
  await page.getByRole('button', { name: 'Add a note to this entry' }).click();
  await page.getByLabel('Your note').fill('At home.');
  await page.getByRole('button', { name: 'Done' }).click();
  await sheetGone(page);
  await page.reload();
  await page.getByText('At home.').first().waitFor();
  expect(faults).toEqual([]);
});

test('what plain http does not give is said, and nothing of it is promised', async () => {
  const { page, faults } = await open('settings');
  await page.getByText(/^Plain http: over it browsers keep no app/).waitFor();
  expect(await page.getByText(/still downloading|first screen/).count()).toBe(0);
  expect(faults).toEqual([]);
});
