import type { RequestListener } from 'node:http';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, inject } from 'vitest';
import { FeedServer } from '../../support/feed-server.ts';
import { connectChromium } from './connect-chromium.ts';
import { type ServedApp, serveApp } from './serve-app.ts';

interface Journal {
  browser: Browser;
  app: ServedApp;
  feed: FeedServer;
}

/**
 * For the tests of a file: the run's Chromium, and the app with a feed of their own, which says what it is told to.
 * What it gives is there once they run.
 */
export function useJournal(first: RequestListener | string): Journal {
  const used = {} as Journal;
  beforeAll(async () => {
    used.browser = await connectChromium();
    used.feed = await FeedServer.start(first);
    used.app = await serveApp({ folder: inject('sampleApp'), feedUrl: used.feed.url });
  });
  afterAll(async () => {
    await used.browser?.close();
    await used.app?.stop();
    await used.feed?.stop();
  });
  return used;
}
