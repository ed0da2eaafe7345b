import { expect, test } from 'vitest';
import { findMapViolations } from '../browser/pages/find-map-violations.ts';
import { openScreen } from '../browser/pages/open-screen.ts';
import { screens } from '../browser/pages/screens.ts';
import { findViolations } from '../browser/support/find-violations.ts';
import { openPhone } from '../browser/support/launch-chromium.ts';
import { useSampleApp } from '../browser/support/use-sample-app.ts';

const used = useSampleApp();

/** As the settings name them; high contrast is by day or by night as the system is. */
const themes = [
  ['Light', 'light'],
  ['Sepia', 'light'],
  ['Dark', 'dark'],
  ['Black', 'dark'],
  ['High contrast', 'light'],
  ['High contrast', 'dark'],
] as const;

test.each(themes)(
  'axe finds nothing to mend in %s when the system is %s',
  { timeout: 300_000 },
  async (theme, colorScheme) => {
    const context = await openPhone(used.browser, { colorScheme, bypassCSP: true });
    const page = await context.newPage();
    await openScreen(page, `${used.app.url}settings`);
    await page.getByRole('radio', { name: theme, exact: true }).check();
    const found: Record<string, string[]> = {};
    for (const path of screens) {
      await openScreen(page, used.app.url + path);
      const violations = await findViolations(page);
      if (violations.length > 0) found[path] = violations;
    }
    expect(found).toEqual({});
    await context.close();
  },
);

test('in high contrast nothing is lost at 320 px with text of twice the size', {
  timeout: 300_000,
}, async () => {
  const context = await openPhone(used.browser, {
    colorScheme: 'dark',
    viewport: { width: 320, height: 640 },
  });
  const page = await context.newPage();
  await openScreen(page, `${used.app.url}settings`);
  await page.getByRole('radio', { name: 'High contrast', exact: true }).check();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
  const widths: Record<string, number> = {};
  for (const path of screens) {
    await openScreen(page, used.app.url + path);
    const widthPx = await page.evaluate(() => document.documentElement.scrollWidth);
    if (widthPx > 320) widths[path] = widthPx;
  }
  expect(widths).toEqual({});
  await context.close();
});

test.each([
  ['a phone by night', 'phone', 'dark'],
  ['a wide window by day', 'wide', 'light'],
  ['a wide window by night', 'wide', 'dark'],
] as const)('axe finds nothing to mend in what opens over the map on %s', async (_what, on, colorScheme) => {
  expect(await findMapViolations(used.browser, used.app.url, { on, colorScheme })).toEqual({});
});
