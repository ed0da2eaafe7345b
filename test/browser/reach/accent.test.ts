import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { buildApp } from '../support/build-app.ts';
import { connectChromium } from '../support/connect-chromium.ts';
import { openPhone } from '../support/launch-chromium.ts';
import { serveApp } from '../support/serve-app.ts';

test('a publisher’s accent is the journal’s, by day and by night, with script and without', async () => {
  const folder = await buildApp({
    FEED_PATH: 'feed.xml',
    JOURNAL_ACCENT: '#005f56',
    JOURNAL_ACCENT_DARK: '#7fd1c4',
  });
  const app = await serveApp({ folder });
  const browser = await connectChromium();
  for (const [colorScheme, expected, javaScriptEnabled] of [
    ['light', 'rgb(0, 95, 86)', true],
    ['dark', 'rgb(127, 209, 196)', true],
    ['dark', 'rgb(127, 209, 196)', false],
  ] as const) {
    const context = await openPhone(browser, { colorScheme, javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(app.url);
    const current = page.getByRole('navigation', { name: 'Main' }).locator('[aria-current]');
    await expect.poll(() => current.evaluate((link) => getComputedStyle(link).color)).toBe(expected);
    await context.close();
  }
  await browser.close();
  await app.stop();
  await rm(folder, { recursive: true, force: true });
});
