import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Browser, BrowserContext, Page } from 'playwright';
import { expect } from 'vitest';
import type { ReaderKind } from '../../../src/model/reader/reader-data.ts';
import { type Records, releasedReaderRecords } from '../../support/released-records.ts';
import { storesOfVersion } from '../../support/released-stores.ts';
import { openPhone, withWorker } from './launch-chromium.ts';
import type { OldBuild } from './released-builds.ts';
import { serveApp } from './serve-app.ts';

/** What the sample journal has. */
const sampleEntries = 48;

export interface UpdatedReader {
  /** How many records the reader had made. */
  made: number;
  /** What was not as it was made, one sentence each; empty where all is well. */
  losses: string[];
  /** How often each tab loaded, from the moment that the present build was served. */
  loads: number[];
}

interface Options {
  browser: Browser;
  old: OldBuild;
  /** Of the old build's database. */
  version: number;
  /** The folder of the present build. */
  present: string;
  tabs: number;
  seed: number;
  /** Something goes wrong before the device is looked at: for controls. */
  beforeLooking?: (page: Page) => Promise<void>;
}

/**
 * A reader of an old build, in several tabs, with everything that its database knew of a reader; then its host serves
 * the present build. Each tab takes it at the reader's word. Looks at the device in the end.
 */
export async function updateReleased(options: Options): Promise<UpdatedReader> {
  const { browser, old, version, present, tabs, seed, beforeLooking } = options;
  const before = await old.serve();
  const context = await openPhone(browser, withWorker);
  try {
    const pages = await openTabs(context, before.url, tabs);
    const [first] = pages;
    if (!first) throw new Error('There is no tab.');
    const made = await makeRecords(first, version, seed);
    await before.stop();
    const after = await serveApp({ folder: present, port: before.port });
    try {
      const loads = pages.map(() => 0);
      for (const [index, page] of pages.entries()) {
        page.on('load', () => {
          loads[index] = (loads[index] ?? 0) + 1;
        });
      }
      for (const page of pages) await takeUpdate(page, present);
      await beforeLooking?.(first);
      return { made: countOf(made), losses: await findLosses(first, made), loads };
    } finally {
      await after.stop();
    }
  } finally {
    await context.close();
    await before.stop();
  }
}

/** Of a reader who comes back: each tab has the journal from the device, and its app from the worker. */
async function openTabs(context: BrowserContext, url: string, tabs: number): Promise<Page[]> {
  const pages: Page[] = [];
  const open = async (page: Page): Promise<void> => {
    await page.goto(url);
    await page.getByRole('article').first().waitFor();
  };
  for (let tab = 0; tab < tabs; tab += 1) {
    const page = await context.newPage();
    if (tab === 0) {
      await open(page);
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      await expect.poll(async () => (await readStore(page, 'summaries')).size).toBe(sampleEntries);
    }
    await open(page);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    pages.push(page);
  }
  return pages;
}

/** Puts what its reader would have made into the old build's own database, beside what it has of its own. */
async function makeRecords(page: Page, version: number, seed: number): Promise<Map<ReaderKind, Records>> {
  const entries = await readStore(page, 'entries');
  const made = releasedReaderRecords({ version, ids: [...entries.keys()], seed });
  const stores = [...made].map(([name, records]) => ({
    name,
    hasKeys: storesOfVersion(version)[name]?.keyPath === undefined,
    records: [...records],
  }));
  await page.evaluate(async (given) => {
    const opening = indexedDB.open('waymark-sample');
    await new Promise<void>((resolve, reject) => {
      opening.onsuccess = () => resolve();
      opening.onerror = () => reject(opening.error);
    });
    const database = opening.result;
    const names = given.map(({ name }) => name);
    const transaction = database.transaction(names, 'readwrite');
    for (const { name, hasKeys, records } of given)
      for (const [key, record] of records)
        transaction.objectStore(name).put(record, hasKeys ? key : undefined);
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    database.close();
    // The old build's own tabs hear of it, as if another tab had written it.
    const channel = new BroadcastChannel('waymark-sample');
    channel.postMessage('reader');
    channel.close();
  }, stores);
  return made;
}

/** The reader comes back to a tab, and takes what it offers. */
async function takeUpdate(page: Page, present: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.getByRole('button', { name: 'Reload now' }).click();
  await expect.poll(() => runs(page, present)).toBe(true);
  await page.getByRole('article').first().waitFor();
}

/** Whether all scripts of a page are the present build's. */
async function runs(page: Page, present: string): Promise<boolean> {
  const scripts = await page
    .evaluate(() => [...document.scripts].flatMap(({ src }) => (src ? [new URL(src).pathname] : [])))
    .catch(() => []);
  return scripts.length > 0 && scripts.every((path) => existsSync(join(present, path)));
}

async function findLosses(page: Page, made: ReadonlyMap<ReaderKind, Records>): Promise<string[]> {
  const losses: string[] = [];
  for (const [kind, records] of made) {
    const found = await readStore(page, kind);
    const lost = [...records].filter(([key, record]) => !isDeepStrictEqual(found.get(key), record));
    losses.push(...lost.map(([key]) => `${kind} of ${key}`));
  }
  return losses;
}

function countOf(made: ReadonlyMap<ReaderKind, Records>): number {
  return [...made.values()].reduce((sum, records) => sum + records.size, 0);
}

/** The records of a store as they are now, by their keys. */
async function readStore(page: Page, name: string): Promise<Records> {
  const pairs = await page.evaluate(async (store) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('waymark-sample'));
    const records = database.transaction(store).objectStore(store);
    const [keys, values] = await Promise.all([done(records.getAllKeys()), done(records.getAll())]);
    database.close();
    return keys.map((key, index) => [String(key), values[index]] as [string, unknown]);
  }, name);
  return new Map(pairs);
}
