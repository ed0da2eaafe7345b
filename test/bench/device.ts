import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { findChromium } from '../browser/support/find-chromium.ts';
import { chromiumFlags } from '../browser/support/launch-chromium.ts';

export const benchJournalId = 'bench';
const databaseName = `waymark-${benchJournalId}`;

interface BrowserOptions {
  /** Beside those that every browser is started with. */
  flags?: string[];
  /** For pages that our server's policy is not made for. */
  bypassCSP?: boolean;
}

/** A phone of 412 × 915 px with storage of its own that outlives its browser. */
export class Device {
  readonly #profile: string;

  private constructor(profile: string) {
    this.#profile = profile;
  }

  static async create(): Promise<Device> {
    return new Device(await mkdtemp(join(tmpdir(), 'waymark-bench-')));
  }

  /** Starts the browser, as after a restart of the phone: nothing is warm but what is on the disk. */
  openBrowser({ flags = [], bypassCSP = false }: BrowserOptions = {}): Promise<BrowserContext> {
    return chromium.launchPersistentContext(this.#profile, {
      executablePath: findChromium({ isWhole: true }),
      args: [...chromiumFlags, ...flags],
      bypassCSP,
      viewport: { width: 412, height: 915 },
      hasTouch: true,
      isMobile: true,
    });
  }

  async remove(): Promise<void> {
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Slows the page's main thread down; workers keep their speed, Chromium throttles none of them. */
export async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** How many entries can be read from the journal's database. */
function countStored(page: Page): Promise<number> {
  return page.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('entries').objectStore('entries').count();
          counting.onerror = () => reject(counting.error);
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
    databaseName,
  );
}

/**
 * Waits for the app to say that entries were stored, until all of them are: the first are stored while the rest still
 * comes. In `performance.now()` of this process. To be called, and its promise awaited, before a page is opened.
 */
export async function onEntriesStored(
  context: BrowserContext,
  count: number,
): Promise<{ atMs: Promise<number> }> {
  let resolve: (atMs: number) => void;
  const atMs = new Promise<number>((resolveAtMs) => {
    resolve = resolveAtMs;
  });
  await context.exposeBinding('reportStored', async ({ page }, epochMs: number) => {
    if ((await countStored(page)) === count) resolve(epochMs - performance.timeOrigin);
  });
  await context.addInitScript((name) => {
    const page = window as unknown as {
      reportStored: (epochMs: number) => void;
      benchChannel: BroadcastChannel;
    };
    page.benchChannel = new BroadcastChannel(name);
    page.benchChannel.onmessage = ({ data }) => {
      if (data === 'entries') page.reportStored(performance.timeOrigin + performance.now());
    };
  }, databaseName);
  return { atMs };
}
