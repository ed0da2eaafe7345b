import { rm } from 'node:fs/promises';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FeedServer } from '../../support/feed-server.ts';
import { findHostServer, type RunningHost, startHost } from '../../support/host-server.ts';
import { writeFeed } from '../../support/write-feed.ts';
import { appKept } from '../pages/app-kept.ts';
import { buildApp } from '../support/build-app.ts';
import { connectChromium } from '../support/connect-chromium.ts';
import { openPhone, WITH_WORKER } from '../support/launch-chromium.ts';
import { watchFaults } from '../support/watch-faults.ts';

const nginx = findHostServer('nginx');
const caddy = findHostServer('caddy');

let browser: Browser;
beforeAll(async () => {
  browser = await connectChromium();
});
afterAll(() => browser?.close());

describe.skipIf(nginx === null)(
  'a journal that nginx serves, below a folder and with a copy of its feed',
  () => {
    let folder = '';
    let host: RunningHost;
    beforeAll(async () => {
      folder = await buildApp({ HOST: 'nginx', FEED_PATH: 'feed.xml', BASE_PATH: '/journal/' });
      host = await startHost('nginx', nginx ?? '', folder);
    });
    afterAll(() => rm(folder, { recursive: true, force: true }));

    test('is read, kept, and read again when the server is gone', async () => {
      const context = await openPhone(browser, WITH_WORKER);
      const faults = await watchFaults(context);
      const page = await context.newPage();
      const first = await page.goto(`${host.origin}/journal/entry/0042`);
      expect(first?.status()).toBe(200);
      expect(first?.headers()['content-security-policy']).toContain('media-src blob:');
      await appKept(page);
      await host.stop();
      const title = page.getByRole('heading', { level: 1 });
      await page.reload();
      await expect.poll(() => title.innerText()).toBe('Entry 0042');
      await page.goto(`${host.origin}/journal/`);
      await expect.poll(() => page.getByRole('article').count()).toBe(48);
      expect(faults).toEqual([]);
      await context.close();
    });
  },
);

describe.skipIf(caddy === null)('a journal that Caddy serves, and whose feed it passes on', () => {
  let folder = '';
  let feed: FeedServer;
  let host: RunningHost;
  beforeAll(async () => {
    feed = await FeedServer.start(writeFeed(3));
    folder = await buildApp({ HOST: 'caddy', FEED_PATH: 'feed', FEED_URL: feed.url });
    host = await startHost('caddy', caddy ?? '', folder);
  });
  afterAll(async () => {
    await host?.stop();
    await feed?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  test('has a new entry as soon as its feed has', async () => {
    const context = await openPhone(browser);
    const faults = await watchFaults(context);
    const page = await context.newPage();
    await page.goto(host.origin);
    await expect.poll(() => page.getByRole('article').count()).toBe(3);
    feed.publish(writeFeed(4));
    await page.goto(host.origin);
    await expect.poll(() => page.getByRole('article').count()).toBe(4);
    expect(faults).toEqual([]);
    await context.close();
  });
});
