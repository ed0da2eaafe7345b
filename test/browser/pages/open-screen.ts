import type { Page } from 'playwright';
import { settled } from '../support/settled.ts';

/** Opens any screen by its address, and waits until it shows something and all that belongs to it has come. */
export async function openScreen(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('main').getByText(/\S/).filter({ visible: true }).first().waitFor();
  await settled(page);
}

/**
 * Shows another screen of the app that a page has open already, as a link of its own does: much of what opening loads is
 * there by then. For what looks at many screens, one after the other, each as it is when it has come.
 */
export async function showScreen(page: Page, address: string): Promise<void> {
  await page.evaluate((url) => {
    history.pushState({ depth: 1 }, '', url);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
  await settled(page);
  await page.getByRole('main').getByText(/\S/).filter({ visible: true }).first().waitFor();
}
