import type { Page } from 'playwright';
import { expect } from 'vitest';
import { generateFeed } from '../../bench/generate-feed.ts';
import { storeEarlierDevice } from '../../support/earlier-device.ts';
import { releasedVersions, storesOfVersion } from '../../support/released-stores.ts';
import { killMoments } from './kill-moments.ts';
import { pauseMs } from './pause.ts';
import { readStores } from './read-stores.ts';
import type { KilledBrowser } from './use-killed-browser.ts';

const entryCount = 400;
const markCount = 500;
const kept = ['entries', 'summaries', 'readMarks'] as const;

/** What is found of a database, beside how much of what stays when it is upgraded. */
interface Found {
  version: number;
  stores: string[];
  counts: number[];
}

/**
 * Kills the browser while the app upgrades a database of the first version, `runs` times: when it is upgraded, at the very
 * begin of the start, and between. Expects the first version or the newest, with all of its stores, and in both every
 * entry and every mark. Resolves with what was found.
 *
 * @param used of this file alone: the reader's profile is made here
 * @param seed the same one kills at the same shares of a start
 */
export async function killUpgrade(
  used: KilledBrowser,
  { runs, seed }: { runs: number; seed: number },
): Promise<('old' | 'new')[]> {
  await makeProfile();
  /** How long a start took until it was upgraded, at last. */
  let upgradeMs = 0;
  const results: ('old' | 'new')[] = [];
  for (const moment of killMoments({ runs, seed })) {
    const found = await used.withCopy(async (profile) => {
      await killStart(profile, moment);
      return reopen(profile);
    });
    expect([1, releasedVersions]).toContain(found.version);
    expect(found.stores).toEqual(Object.keys(storesOfVersion(found.version)).sort());
    expect(found.counts).toEqual([entryCount, entryCount, markCount]);
    // What was seen once is there for good.
    if (moment === 'told') expect(found.version).toBe(releasedVersions);
    results.push(found.version === 1 ? 'old' : 'new');
  }
  return results;

  /** A reader's profile with the app, and a database of the first version. */
  async function makeProfile(): Promise<void> {
    const running = await used.start(used.readersProfile);
    await used.openUnanswered(running);
    used.feed.publish(generateFeed({ count: entryCount, paragraphs: 1 }));
    used.feed.letGo();
    await running.page.getByText(`${entryCount} of ${entryCount} entries`).waitFor();
    await running.page.evaluate(() => navigator.serviceWorker.ready);
    await leaveApp(running.page);
    await takeBack(running.page);
    await running.close();
  }

  async function killStart(profile: string, moment: number | 'told'): Promise<void> {
    const running = await used.start(profile);
    // The browser itself is at its ease by then.
    await leaveApp(running.page);
    used.feed.hold();
    const beginMs = performance.now();
    await running.page.goto(used.app.url, { waitUntil: 'commit' });
    if (moment === 'told') {
      await untilUpgraded(running.page);
      upgradeMs = performance.now() - beginMs;
    } else await pauseMs(Math.max(0, moment * upgradeMs - (performance.now() - beginMs)));
    await running.kill();
  }

  async function reopen(profile: string): Promise<Found> {
    const running = await used.start(profile);
    await leaveApp(running.page);
    const [stored, about] = [await readStores<Stored>(running.page, kept), await lookAt(running.page)];
    await running.kill();
    return { ...about, counts: kept.map((name) => stored[name].length) };
  }

  /** A page of the same origin that does not start the app. */
  async function leaveApp(page: Page): Promise<void> {
    await page.goto(new URL('robots.txt', used.app.url).href);
  }
}

type Stored = Record<(typeof kept)[number], unknown[]>;

/** The version and the stores of the database, once whoever upgrades it has done so. */
function lookAt(page: Page): Promise<{ version: number; stores: string[] }> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('waymark-sample');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const { version, objectStoreNames } = opening.result;
          opening.result.close();
          resolve({ version, stores: [...objectStoreNames] });
        };
      }),
  );
}

async function untilUpgraded(page: Page): Promise<void> {
  await page.evaluate(async (newest) => {
    const isUpgraded = async () => (await indexedDB.databases()).some(({ version }) => version === newest);
    while (!(await isUpgraded())) await new Promise(requestAnimationFrame);
  }, releasedVersions);
  // That lists what is being upgraded as well.
  await lookAt(page);
}

/** Makes a database of the first version of what the app has stored, with many marks. */
async function takeBack(page: Page): Promise<void> {
  const stored = await readStores<Pick<Stored, 'entries' | 'summaries'>>(page, ['entries', 'summaries']);
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('waymark-sample');
        deleting.onerror = () => reject(deleting.error);
        deleting.onsuccess = () => resolve();
      }),
  );
  const readMarks = Array.from({ length: markCount }, (_, index) => ({
    id: `mark ${index}`,
    readAtMs: index,
  }));
  await storeEarlierDevice(page, { version: 1, stores: { ...stored, readMarks } });
}
