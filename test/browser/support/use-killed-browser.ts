import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import { FeedServer } from '../../support/feed-server.ts';
import { RunningBrowser } from './running-browser.ts';
import { type ServedApp, serveApp } from './serve-app.ts';

const removing = { recursive: true, force: true, maxRetries: 5, retryDelay: 200 };

export interface KilledBrowser {
  app: ServedApp;
  feed: FeedServer;
  /** Where the reader's healthy profile is made. */
  readersProfile: string;
  /** A browser with the profile; it is killed at the file's end at the latest. */
  start(profile: string): Promise<RunningBrowser>;
  /** Opens the app, which waits for its feed until `feed.letGo` is called. */
  openUnanswered(running: RunningBrowser): Promise<void>;
  /**
   * A copy of the reader's profile, for as long as `use` takes: each kill is the first crash of a healthy one. Chromium
   * itself can lose a database when it is killed while it commits, and then again:
   * https://github.com/google/leveldb/issues/1287.
   */
  withCopy<Result>(use: (profile: string) => Promise<Result>): Promise<Result>;
}

/**
 * For the tests that kill the browser: the app with a feed that answers when it is told to, and profiles on the disk.
 * What it gives is there once they run.
 */
export function useKilledBrowser(): KilledBrowser {
  const used = {} as KilledBrowser;
  let folder: string;
  let running: RunningBrowser | null = null;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'waymark-profiles-'));
    used.readersProfile = join(folder, 'reader');
    used.feed = await FeedServer.start('');
    used.app = await serveApp({ folder: inject('sampleApp'), feedUrl: used.feed.url });
  });
  afterAll(async () => {
    await running?.kill();
    await used.app?.stop();
    await used.feed?.stop();
    await rm(folder, removing);
  });
  used.start = async (profile) => {
    running = await RunningBrowser.start(profile);
    return running;
  };
  used.openUnanswered = async ({ page }) => {
    used.feed.hold();
    const asked = used.feed.nextAsked();
    await page.goto(used.app.url, { waitUntil: 'commit' });
    await asked;
  };
  used.withCopy = async (use) => {
    const profile = await mkdtemp(join(folder, 'copy-'));
    await cp(used.readersProfile, profile, { recursive: true });
    const result = await use(profile);
    await rm(profile, removing);
    return result;
  };
  return used;
}
