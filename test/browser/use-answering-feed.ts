import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchChromium } from './launch-chromium.ts';
import { type ServedApp, serveApp } from './serve-app.ts';

interface AnsweringFeed {
  browser: Browser;
  app: ServedApp;
  /** What whoever asks for the feed gets from now on. */
  answer: RequestListener;
}

/**
 * For the tests of a file: one Chromium, and the app with a feed that answers as a test wants it to. What it gives is
 * there once they run.
 */
export function useAnsweringFeed(answer: RequestListener): AnsweringFeed {
  const used = { answer } as AnsweringFeed;
  let upstream: Server;
  beforeAll(async () => {
    used.browser = await launchChromium();
    upstream = createServer((request, response) => used.answer(request, response));
    await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve));
    const feedUrl = `http://127.0.0.1:${(upstream.address() as AddressInfo).port}/`;
    used.app = await serveApp({ folder: inject('sampleApp'), feedUrl });
  });
  afterAll(async () => {
    await used.browser.close();
    await used.app.stop();
    upstream.close();
  });
  return used;
}
