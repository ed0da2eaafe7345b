import type { Page } from 'playwright';
import { settled } from '../support/settled.ts';

/** Waits until all of the app is on the device: its worker answers, and what it had to say to the page has been said. */
export async function appKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    while (active?.state === 'activating')
      await new Promise((resolve) => active.addEventListener('statechange', resolve, { once: true }));
  });
  await settled(page);
}
