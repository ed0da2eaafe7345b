import type { Browser, BrowserContext, Page } from 'playwright';
import { expect, test } from 'vitest';
import { findViolations } from '../support/find-violations.ts';
import { openPhone } from '../support/launch-chromium.ts';
import { settled } from '../support/settled.ts';
import { useSampleApp } from '../support/use-sample-app.ts';

const used = useSampleApp();

const screens = [
  '',
  'entry/0074',
  'map?entry=0074',
  'ledger',
  'noticed',
  'threads',
  'thread/molo-sartorio',
  'places',
  'marks',
  'catch-up',
  'on-this-day',
  'search?q=the',
  'settings',
];

/** As the settings name them; high contrast is by day or by night as the system is. */
const themes = [
  ['Light', 'light'],
  ['Sepia', 'light'],
  ['Dark', 'dark'],
  ['Black', 'dark'],
  ['High contrast', 'light'],
  ['High contrast', 'dark'],
] as const;

async function openThemed(
  browser: Browser,
  theme: string,
  options: Parameters<typeof openPhone>[1],
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await openPhone(browser, { ...options, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(`${used.app.url}settings`);
  await page.getByRole('radio', { name: theme, exact: true }).check();
  return { context, page };
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(used.app.url + path);
  await page.getByRole('main').getByText(/\S/).first().waitFor();
  await settled(page);
}

test.each(themes)('axe finds nothing to mend in %s when the system is %s', async (theme, colorScheme) => {
  const { context, page } = await openThemed(used.browser, theme, { colorScheme });
  const found: Record<string, string[]> = {};
  for (const path of screens) {
    await open(page, path);
    const violations = await findViolations(page);
    if (violations.length > 0) found[path] = violations;
  }
  expect(found).toEqual({});
  await context.close();
});

test.each([
  ['Light', 'light'],
  ['High contrast', 'dark'],
] as const)('at 320 px with text of twice the size nothing is lost in %s', async (theme, colorScheme) => {
  const { context, page } = await openThemed(used.browser, theme, {
    colorScheme,
    viewport: { width: 320, height: 640 },
  });
  const devtools = await context.newCDPSession(page);
  // What a reader sets in the system, not what a page is zoomed to.
  await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
  const found: Record<string, string[]> = {};
  for (const path of screens) {
    await open(page, path);
    const violations = await findViolations(page);
    const widthPx = await page.evaluate(() => document.documentElement.scrollWidth);
    if (widthPx > 320) violations.push(`scrolls sideways: ${widthPx} px`);
    if (violations.length > 0) found[path] = violations;
  }
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
  expect(found).toEqual({});
  await context.close();
});
