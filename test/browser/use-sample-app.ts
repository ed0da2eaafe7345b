import type { Browser } from 'playwright';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchChromium } from './launch-chromium.ts';
import { type ServedApp, serveApp } from './serve-app.ts';

/** For the tests of a file: one Chromium, and the app with the sample journal. What it gives is there once they run. */
export function useSampleApp(): { browser: Browser; app: ServedApp } {
  const used = {} as { browser: Browser; app: ServedApp };
  beforeAll(async () => {
    used.browser = await launchChromium();
    used.app = await serveApp({ folder: inject('sampleApp') });
  });
  afterAll(async () => {
    await used.browser.close();
    await used.app.stop();
  });
  return used;
}
