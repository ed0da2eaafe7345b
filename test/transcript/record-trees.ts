import { rm } from 'node:fs/promises';
import type { Page } from 'playwright';
import { buildApp } from '../browser/build-app.ts';
import { launchChromium, openPhone } from '../browser/launch-chromium.ts';
import { serveApp } from '../browser/serve-app.ts';
import { writeBetween } from './write-between.ts';

/** Writes the accessibility trees of an entry, of search and of the settings, as Chromium gives them to a screen reader, into docs/accessibility.md. */
const file = 'docs/accessibility.md';

const screens: readonly { title: string; path: string; ready: (page: Page) => Promise<void> }[] = [
  {
    title: 'An entry',
    path: 'entry/0067',
    ready: (page) => page.getByRole('heading', { level: 1, name: 'Entry 0067' }).waitFor(),
  },
  {
    title: 'Search, with words in it',
    path: 'search?q=ferry',
    ready: (page) => page.locator('main').getByRole('link', { name: /Entry/ }).first().waitFor(),
  },
  {
    title: 'Settings',
    path: 'settings',
    ready: (page) =>
      page
        .getByText(/^48 entries/)
        .first()
        .waitFor(),
  },
];

const folder = await buildApp();
const app = await serveApp({ folder });
const browser = await launchChromium();
try {
  const context = await openPhone(browser);
  const page = await context.newPage();
  await page.goto(app.url);
  await page.getByText('48 of 48 entries').waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const trees: string[] = [];
  for (const { title, path, ready } of screens) {
    await page.goto(app.url + path);
    await ready(page);
    // What comes later than the screen itself: threads, sizes, what the browser promised.
    await page.waitForTimeout(2_000);
    trees.push(`### ${title}\n\n\`\`\`yaml\n${await page.locator('body').ariaSnapshot()}\n\`\`\``);
  }
  await writeBetween(file, 'trees', trees.join('\n\n'));
} finally {
  await browser.close();
  await app.stop();
  await rm(folder, { recursive: true, force: true });
}
