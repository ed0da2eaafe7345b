import { rm } from 'node:fs/promises';
import type { Browser } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { buildApp } from './build-app.ts';
import { connectChromium } from './connect-chromium.ts';
import { type ServedApp, serveApp } from './serve-app.ts';

interface PublishedApp {
  browser: Browser;
  app: ServedApp;
  /** The folder that it was built into. */
  folder: string;
}

/**
 * For the tests of a file: the run's Chromium, and the sample journal as a publisher builds it, with a copy of the feed
 * and a page of every address. What it gives is there once they run.
 */
export function usePublishedApp(): PublishedApp {
  const used = {} as PublishedApp;
  beforeAll(async () => {
    used.browser = await connectChromium();
    used.folder = await buildApp({ FEED_PATH: 'feed.xml' });
    used.app = await serveApp({ folder: used.folder });
  });
  afterAll(async () => {
    await used.app?.stop();
    await used.browser?.close();
    if (used.folder) await rm(used.folder, { recursive: true, force: true });
  });
  return used;
}
