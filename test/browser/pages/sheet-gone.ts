import type { Page } from 'playwright';
import { expect } from 'vitest';

/**
 * Waits until no sheet, menu or panel lies over the page any more. Its step of the history goes after it, and would take
 * along a navigation that is made from outside of the app meanwhile.
 */
export async function sheetGone(page: Page): Promise<void> {
  await page.getByRole('dialog').first().waitFor({ state: 'detached' });
  await expect.poll(() => page.evaluate(() => history.state?.layer)).toBeUndefined();
}
