import { type Device, slowDown } from './device.ts';

/**
 * A cold start with the journal on the device, in ms: from the navigation's start to the frame that shows the first
 * entry of the list, in a browser that was started for it, at 4 × CPU slowdown.
 */
export async function measureStart(device: Device, appUrl: string): Promise<number> {
  const context = await device.openBrowser();
  try {
    const page = await context.newPage();
    await slowDown(page, 4);
    await page.addInitScript(() => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector('article a')) return;
        observer.disconnect();
        // The frame after the one that is being made is the first that can show it.
        requestAnimationFrame(() =>
          setTimeout(() => Reflect.set(window, 'firstEntryAtMs', performance.now())),
        );
      });
      observer.observe(document, { childList: true, subtree: true });
    });
    await page.goto(appUrl, { waitUntil: 'commit' });
    const found = await page.waitForFunction(
      () => Reflect.get(window, 'firstEntryAtMs') as number | undefined,
    );
    return (await found.jsonValue()) ?? Number.NaN;
  } finally {
    await context.close();
  }
}
