import type { Page } from 'playwright';
import { settled } from '../support/settled.ts';

/** Opens any screen by its address, and waits until it shows something and all that belongs to it has come. */
export async function openScreen(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('main').getByText(/\S/).filter({ visible: true }).first().waitFor();
  await settled(page);
}
