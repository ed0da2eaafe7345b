import type { Page } from 'playwright';
import { settled } from '../support/settled.ts';

/** The list of entries, by what its reader meets there. */
export const listPage = {
  /** Opens it, and waits until the journal is on the device and its rows have come to rest. */
  async open(page: Page, appUrl: string): Promise<void> {
    await page.goto(appUrl);
    await listPage.arrive(page);
  },

  /** Waits until it is there, as {@link listPage.open} does, however its reader came to it. */
  async arrive(page: Page): Promise<void> {
    await listPage.rows(page).first().waitFor();
    await settled(page);
  },

  rows: (page: Page) => page.getByRole('article'),
  check: (page: Page) => page.getByRole('button', { name: 'Check for new entries' }),
};
