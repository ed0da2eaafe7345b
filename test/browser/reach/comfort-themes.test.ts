import { expect, test } from 'vitest';
import { findViolations } from '../support/find-violations.ts';
import { openPhone, openWide } from '../support/launch-chromium.ts';
import { settled } from '../support/settled.ts';
import { useSampleApp } from '../support/use-sample-app.ts';

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
      await page.goto(`${used.app.url}settings`);
      await page.getByRole('radio', { name: theme, exact: true }).check();
      await look(`${theme}, settings`);
      await page.goto(`${used.app.url}entry/0074`);
      await page.getByRole('heading', { level: 1 }).waitFor();
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

test('the type panel can be worked at 320 px and twice the text size', async () => {
  const context = await openPhone(used.browser, { viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  await page.goto(`${used.app.url}settings`);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await page.getByRole('button', { name: 'Size and typeface of entries' }).click();
  const panel = page.getByRole('dialog');
  await panel.waitFor();
  expect(await panel.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  for (const control of await panel.locator('label, button').all()) {
    const box = await control.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(43.5);
    expect((box?.x ?? -1) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  }
  await context.close();
});
