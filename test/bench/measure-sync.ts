import type { FeedServer } from '../support/feed-server.ts';
import { type Device, onEntriesStored } from './device.ts';

/**
 * The first sync of an empty device, in ms: from the feed's being asked for to every entry's being readable in
 * IndexedDB. Unthrottled; the feed comes through the app's own relay on the same machine.
 */
export async function measureSync(
  device: Device,
  appUrl: string,
  feed: FeedServer,
  count: number,
): Promise<number> {
  const context = await device.openBrowser();
  try {
    const stored = await onEntriesStored(context, count);
    const page = await context.newPage();
    await page.goto(appUrl);
    const durationMs = (await stored.atMs) - feed.askedAtMs;
    // The next start is to find the app itself on the device too.
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.locator('article').first().waitFor();
    return durationMs;
  } finally {
    await context.close();
  }
}
