import type { Browser } from 'playwright';
import { afterAll, beforeAll, inject } from 'vitest';
import { connectChromium } from './connect-chromium.ts';

interface SampleApp {
  browser: Browser;
  /** Served for the whole run; a test that stops its host serves one of its own. */
  app: { url: string };
}

/** For the tests of a file: the run's Chromium, and the app with the sample journal. What it gives is there once they run. */
export function useSampleApp(): SampleApp {
  const used = { app: { url: inject('sampleUrl') } } as SampleApp;
  beforeAll(async () => {
    used.browser = await connectChromium();
  });
  afterAll(() => used.browser?.close());
  return used;
}
