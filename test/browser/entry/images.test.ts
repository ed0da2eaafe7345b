import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { connectChromium } from '../support/connect-chromium.ts';
import { openPhone, withWorker } from '../support/launch-chromium.ts';
import { serveApp } from '../support/serve-app.ts';
import { settled } from '../support/settled.ts';
import { watchFaults } from '../support/watch-faults.ts';

const png = readFileSync('public/icons/icon-192.png');
const feed = `<rss version="2.0"><channel><title>Pictures</title><item>
  <title>Entry 0001</title><guid>1</guid><pubDate>Thu, 25 Jun 2026 10:00:00 GMT</pubDate>
  <description><![CDATA[<p>Two pictures, one of them from a host that lets nobody read it.</p>
    <img src="https://open.example/a.png" alt="Open" width="20" height="20">
    <img src="https://closed.example/b.png" alt="Closed" width="20" height="20">]]></description>
</item></channel></rss>`;

let browser: Browser;
let upstream: Server;
beforeAll(async () => {
  browser = await connectChromium();
  upstream = createServer((_request, response) => void response.end(feed)).listen(0, '127.0.0.1');
  await once(upstream, 'listening');
});
afterAll(async () => {
  await browser.close();
  upstream.closeAllConnections();
  upstream.close();
});

/** Goes to an image, by its alternative text, and waits until it has been drawn. */
async function seeDrawn(page: Page, alt: string, minWidth = 1): Promise<void> {
  const image = page.getByRole('img', { name: alt });
  await image.scrollIntoViewIfNeeded();
  const isDrawn = () =>
    image.evaluate(
      (element, min) =>
        element instanceof HTMLImageElement && element.complete && element.naturalWidth >= min,
      minWidth,
    );
  await expect.poll(isDrawn).toBe(true);
}

function keptImages(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const requests = await (await caches.open('waymark-images')).keys();
    return requests.map(({ url }) => url);
  });
}

test('an entry’s pictures are there without the network, where their host allows it', async () => {
  const feedUrl = `http://127.0.0.1:${(upstream.address() as AddressInfo).port}/`;
  const app = await serveApp({ folder: inject('sampleApp'), feedUrl });
  const context = await openPhone(browser, withWorker);
  let isOnline = true;
  const host = (allowed: (origin: string) => string) => (route: import('playwright').Route) => {
    if (!isOnline) return route.abort();
    const headers = { 'Access-Control-Allow-Origin': allowed(app.url.slice(0, -1)) };
    return route.fulfill({ body: png, contentType: 'image/png', headers });
  };
  await context.route(
    'https://open.example/**',
    host((origin) => origin),
  );
  await context.route(
    'https://closed.example/**',
    host(() => 'https://nobody.example'),
  );
  const page = await context.newPage();
  await page.goto(app.url);
  await page.getByRole('article').getByRole('link').first().waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.getByRole('article').getByRole('link').first().click();
  await seeDrawn(page, 'Open');
  await seeDrawn(page, 'Closed');
  await expect.poll(() => keptImages(page)).toEqual(['https://open.example/a.png']);

  await settled(page);
  await app.stop();
  isOnline = false;
  const again = await context.newPage();
  await again.goto(page.url());
  await seeDrawn(again, 'Open');
  await again.getByText('Closed (The picture is not on this device.)').waitFor();
  await context.close();
});

test('pictures of entries that were never opened are there without the network', {
  tags: ['journey'],
}, async () => {
  const app = await serveApp({ folder: inject('sampleApp') });
  const context = await openPhone(browser, withWorker);
  const faults = await watchFaults(context);
  const page = await context.newPage();
  await page.goto(app.url);
  await page.getByRole('article').first().waitFor();
  // They come after the whole app has: a busy machine takes its time for that.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(async () => (await keptImages(page)).length).toBe(6);
  await settled(page);
  await app.stop();
  await page.goto(`${app.url}entry/0071`);
  await seeDrawn(page, 'A harbour at dusk', 900);
  expect(faults).toEqual([]);
  await context.close();
});
