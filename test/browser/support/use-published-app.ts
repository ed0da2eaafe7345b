import type { Browser } from 'playwright';
import { afterAll, beforeAll, inject } from 'vitest';
import { connectChromium } from './connect-chromium.ts';
import { type ServedApp, serveApp } from './serve-app.ts';

interface PublishedApp {
  browser: Browser;
  app: ServedApp;
  /** The folder that it was built into, for all tests of the run. */
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
    used.folder = await publishedFolder();
    used.app = await serveApp({ folder: used.folder });
  });
  afterAll(async () => {
    await used.app?.stop();
    await used.browser?.close();
  });
  return used;
}

async function publishedFolder(): Promise<string> {
  const answer = await fetch(inject('published'));
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  return text;
}
