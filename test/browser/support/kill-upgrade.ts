import type { Page } from 'playwright';
import { expect } from 'vitest';
import { upgradeSteps } from '../../../src/store/schema.ts';
import { killMoments } from './kill-moments.ts';
import { pauseMs } from './pause.ts';
import { readStores } from './read-stores.ts';
import type { KilledBrowser } from './use-killed-browser.ts';

const markCount = 500;
const newest = upgradeSteps.length;

/** What stays of a database that is upgraded, beside its version. */
interface Upgraded {
  version: number;
  stores: string[];
  entries: number;
  summaries: number;
  readMarks: number;
}

/**
 * Kills the browser while the app upgrades a database that the first Waymark made, `runs` times: when it is
 * told to be upgraded, at its very begin, and between. Expects the first version or the newest, with all of its stores, and in both
 * every entry and every mark. Resolves with what was found.
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
  let startMs = 0;
  const found: ('old' | 'new')[] = [];
  for (const moment of killMoments({ runs, seed })) {
    const state = await used.withCopy(async (profile) => {
      await killStart(profile, moment);
      return reopen(profile);
    });
    expect([1, newest]).toContain(state.version);
    expect(state).toMatchObject({ entries: 48, summaries: 48, readMarks: markCount });
    expect(state.stores).toHaveLength(state.version === 1 ? 6 : 17);
    // What is told of is stored.
    if (moment === 'told') expect(state.version).toBe(newest);
    found.push(state.version === newest ? 'new' : 'old');
  }
  return found;

  /** A reader's profile with the app, and a database of the first version. */
  async function makeProfile(): Promise<void> {
    const running = await used.start(used.readersProfile);
    await running.page.goto(used.app.url);
    await running.page.getByText('48 of 48 entries').waitFor();
    await running.page.evaluate(() => navigator.serviceWorker.ready);
    await running.page.goto(new URL('robots.txt', used.app.url).href);
    await takeBack(running.page);
    await running.close();
  }

  async function killStart(profile: string, moment: number | 'told'): Promise<void> {
    const running = await used.start(profile);
    // A page of the same origin that does not start the app: the browser itself is at its ease by then.
    await running.page.goto(new URL('robots.txt', used.app.url).href);
    const beginMs = performance.now();
    await running.page.goto(used.app.url, { waitUntil: 'commit' });
    if (moment === 'told') {
      await untilUpgraded(running.page);
      startMs = performance.now() - beginMs;
    } else await pauseMs(Math.max(0, moment * startMs - (performance.now() - beginMs)));
    await running.kill();
  }

  async function reopen(profile: string): Promise<Upgraded> {
    const running = await used.start(profile);
    await running.page.goto(new URL('robots.txt', used.app.url).href);
    const about = await running.page.evaluate(
      () =>
        new Promise<{ version: number; stores: string[] }>((resolve, reject) => {
          const opening = indexedDB.open('waymark-sample');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const { version, objectStoreNames } = opening.result;
            opening.result.close();
            resolve({ version, stores: [...objectStoreNames] });
          };
        }),
    );
    const counted = ['entries', 'summaries', 'readMarks'] as const;
    const stored = await readStores<Record<(typeof counted)[number], unknown[]>>(running.page, counted);
    await running.kill();
    const [entries, summaries, readMarks] = counted.map((name) => stored[name].length);
    return { ...about, entries, summaries, readMarks } as Upgraded;
  }
}

function untilUpgraded(page: Page): Promise<void> {
  return page.evaluate(async (version) => {
    const isUpgraded = async () => (await indexedDB.databases()).some((found) => found.version === version);
    while (!(await isUpgraded())) await new Promise(requestAnimationFrame);
  }, newest);
}

/** Makes of the database what the first Waymark would have made of the same journal, with many marks. */
function takeBack(page: Page): Promise<void> {
  return page.evaluate(async (marks) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const now = await done(indexedDB.open('waymark-sample'));
    const reading = now.transaction(['entries', 'summaries']);
    const [entries, summaries] = await Promise.all(
      ['entries', 'summaries'].map((name) => done(reading.objectStore(name).getAll())),
    );
    now.close();
    await done(indexedDB.deleteDatabase('waymark-sample'));
    const opening = indexedDB.open('waymark-sample', 1);
    opening.onupgradeneeded = () => {
      const first = opening.result;
      first.createObjectStore('entries', { keyPath: 'id' }).createIndex('bySlug', 'slug', { unique: true });
      first.createObjectStore('summaries', { keyPath: 'order' });
      for (const name of ['readMarks', 'positions']) first.createObjectStore(name, { keyPath: 'id' });
      for (const name of ['feedState', 'settings']) first.createObjectStore(name);
    };
    const first = await done(opening);
    const writing = first.transaction(['entries', 'summaries', 'readMarks'], 'readwrite', {
      durability: 'strict',
    });
    for (const entry of entries ?? []) writing.objectStore('entries').put(entry);
    for (const summary of summaries ?? []) writing.objectStore('summaries').put(summary);
    for (let mark = 0; mark < marks; mark += 1)
      writing.objectStore('readMarks').put({ id: `mark ${mark}`, readAtMs: mark });
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    first.close();
  }, markCount);
}
