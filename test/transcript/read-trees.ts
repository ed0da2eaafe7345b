import type { Browser, Page } from 'playwright';
import { openPhone, withWorker } from '../browser/support/launch-chromium.ts';

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

/** The accessibility trees of an entry, of search and of the settings, as Chromium gives them to a screen reader. */
export async function readTrees(browser: Browser, url: string): Promise<string> {
  const context = await openPhone(browser, withWorker);
  const page = await context.newPage();
  await page.goto(url);
  await page.getByText('48 of 48 entries').waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const trees: string[] = [];
  for (const { title, path, ready } of screens) {
    await page.goto(url + path);
    await ready(page);
    // What comes later than the screen itself: threads, sizes, what the browser promised.
    await page.waitForTimeout(2_000);
    const tree = await page.locator('body').ariaSnapshot();
    // The port is another one each time.
    const lasting = tree.replaceAll(encodeURIComponent(url), encodeURIComponent('http://localhost:4173/'));
    trees.push(`### ${title}\n\n\`\`\`yaml\n${lasting}\n\`\`\``);
  }
  await context.close();
  return trees.join('\n\n');
}
