import type { BrowserContext, Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listPage } from '../pages/list-page.ts';
import { settingsPage } from '../pages/settings-page.ts';
import { openPhone } from '../support/launch-chromium.ts';
import { useSampleApp } from '../support/use-sample-app.ts';
import { watchFaults } from '../support/watch-faults.ts';

const used = useSampleApp();
let context: BrowserContext;
let page: Page;
let faults: string[];
beforeEach(async () => {
  context = await openPhone(used.browser);
  faults = await watchFaults(context);
  page = await context.newPage();
});
afterEach(async () => {
  expect(faults).toEqual([]);
  await context.close();
});

const offer = () => page.getByRole('region', { name: 'On your first screen' });

/** What a browser does that would install the app. */
async function letBrowserOffer(): Promise<void> {
  await page.evaluate(() => {
    const prompt = () => {
      document.documentElement.dataset.prompted = 'yes';
      return Promise.resolve({ outcome: 'accepted' });
    };
    dispatchEvent(Object.assign(new Event('beforeinstallprompt'), { prompt }));
  });
}

test('the list ends with the way to install the app, once the browser has one, and never before its words', async () => {
  await listPage.open(page, used.app.url);
  expect(await offer().count()).toBe(0);
  await letBrowserOffer();
  await offer().waitFor();
  const isLast = await offer().evaluate((section) => {
    const rows = [...document.querySelectorAll('article')];
    return rows.every((row) => row.compareDocumentPosition(section) & Node.DOCUMENT_POSITION_FOLLOWING);
  });
  expect(isLast).toBe(true);
  await offer().getByRole('button', { name: 'Install' }).click();
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.prompted)).toBe('yes');
  await offer().waitFor({ state: 'detached' });
});

test('the settings have the same button', async () => {
  await settingsPage.open(page, used.app.url);
  expect(await offer().getByRole('button').count()).toBe(0);
  await letBrowserOffer();
  await offer().getByRole('button', { name: 'Install' }).click();
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.prompted)).toBe('yes');
});

test('on an iPhone the list’s end leads to the pictures of the two taps', async () => {
  await context.addInitScript(() => Object.defineProperty(navigator, 'standalone', { value: false }));
  await listPage.open(page, used.app.url);
  await offer().getByRole('link', { name: 'How to install it' }).click();
  const taps = offer().getByRole('listitem');
  await taps.nth(1).waitFor();
  expect(await taps.allTextContents()).toEqual([
    'Tap the browser’s share button',
    'Choose “Add to Home Screen”',
  ]);
  expect(await taps.locator('svg').count()).toBe(2);
});

test('an iPhone is given a splash of its own size in the paper of each theme', async () => {
  await context.addInitScript(() => Object.defineProperty(navigator, 'standalone', { value: false }));
  await listPage.open(page, used.app.url);
  const links = page.locator('link[rel="apple-touch-startup-image"]');
  await expect.poll(() => links.count()).toBe(4);
  const corners = await links.evaluateAll((all) =>
    Promise.all(
      all.map(async (link) => {
        const image = new Image();
        image.src = (link as HTMLLinkElement).href;
        await image.decode();
        const canvas = document.createElement('canvas');
        const drawing = canvas.getContext('2d');
        drawing?.drawImage(image, 0, 0);
        const colour = [...(drawing?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
        return `${image.naturalWidth}x${image.naturalHeight} ${colour}`;
      }),
    ),
  );
  expect(corners).toEqual([
    '824x1830 248,243,233',
    '1830x824 248,243,233',
    '824x1830 15,27,38',
    '1830x824 15,27,38',
  ]);
});
