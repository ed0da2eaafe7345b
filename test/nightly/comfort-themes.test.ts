import { expect, test } from 'vitest';
import { openScreen } from '../browser/pages/open-screen.ts';
import { findViolations } from '../browser/support/find-violations.ts';
import { openPhone, openWide } from '../browser/support/launch-chromium.ts';
import { settled } from '../browser/support/settled.ts';
import { useSampleApp } from '../browser/support/use-sample-app.ts';

const used = useSampleApp();

const themes = ['As the system', 'Light', 'Sepia', 'Dark', 'Black', 'High contrast'];

test.each([
  ['a phone', openPhone, 'light'],
  ['a phone by night', openPhone, 'dark'],
  ['a wide window', openWide, 'light'],
] as const)(
  'axe finds nothing to mend in any theme on %s',
  { timeout: 300_000 },
  async (_what, openContext, colorScheme) => {
    const context = await openContext(used.browser, {
      colorScheme,
      bypassCSP: true,
    });
    const page = await context.newPage();
    const found: Record<string, string[]> = {};
    const look = async (what: string) => {
      await settled(page);
      const violations = await findViolations(page);
      if (violations.length > 0) found[what] = violations;
    };
    for (const theme of themes) {
      await openScreen(page, `${used.app.url}settings`);
      await page.getByRole('radio', { name: theme, exact: true }).check();
      await look(`${theme}, settings`);
      await openScreen(page, `${used.app.url}entry/0074`);
      await look(`${theme}, entry`);
      await page.getByRole('button', { name: 'More', exact: true }).click();
      await page.getByRole('dialog', { name: 'More' }).waitFor();
      await look(`${theme}, menu`);
      await page.getByRole('button', { name: 'Type and theme' }).click();
      await page.getByRole('dialog', { name: 'Type and theme' }).waitFor();
      await look(`${theme}, type`);
      if (theme !== 'High contrast') continue;
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'More', exact: true }).click();
      await page.getByRole('button', { name: 'Share as an image' }).click();
      await page.getByRole('button', { name: 'Save as PNG' }).waitFor();
      await look(`${theme}, picture`);
    }
    expect(found).toEqual({});
    await context.close();
  },
);
