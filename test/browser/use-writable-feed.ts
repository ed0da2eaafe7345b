import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, beforeEach, inject } from 'vitest';
import { sampleFeedPath } from '../../src/build/read-sample-journal.ts';
import { launchChromium } from './launch-chromium.ts';
import { type ServedApp, serveApp } from './serve-app.ts';

interface WritableFeed {
  browser: Browser;
  app: ServedApp;
  /** The sample journal's feed, as each test finds it. */
  sample: string;
  /** What the feed says from now on. */
  publish(feed: string): Promise<void>;
}

/**
 * For the tests of a file: one Chromium, and the app with a copy of the sample journal that a test may revise. What it
 * gives is there once they run.
 */
export function useWritableFeed(): WritableFeed {
  const used = {} as WritableFeed;
  let folder: string;
  beforeAll(async () => {
    used.browser = await launchChromium();
    folder = await mkdtemp(join(tmpdir(), 'waymark-feed-'));
    const feedPath = join(folder, 'feed.xml');
    used.sample = await readFile(sampleFeedPath(process.cwd()), 'utf8');
    used.publish = (feed) => writeFile(feedPath, feed);
    await used.publish(used.sample);
    used.app = await serveApp({ folder: inject('sampleApp'), feedUrl: feedPath });
  });
  beforeEach(() => used.publish(used.sample));
  afterAll(async () => {
    await used.browser.close();
    await used.app.stop();
    await rm(folder, { recursive: true, force: true });
  });
  return used;
}
