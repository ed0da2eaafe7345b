import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { generateFeed } from '../bench/generate-feed.ts';
import { findChromium } from './find-chromium.ts';
import { CHROMIUM_FLAGS } from './launch-chromium.ts';
import { type ServedApp, serveApp } from './serve-app.ts';

const tries = 30;
const seed = 20260625;
const firstCount = 2_000;

let profile: string;
let app: ServedApp;
let feed: GatedFeed;
let running: RunningBrowser | null = null;

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'waymark-profile-'));
  feed = await GatedFeed.start();
  app = await serveApp({ folder: inject('sampleApp'), feedUrl: feed.url });
});

afterAll(async () => {
  await running?.kill();
  await app?.stop();
  await feed?.stop();
  await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

test(`a sync that is killed leaves the old state or the new one, ${tries} times`, {
  timeout: 240_000,
}, async () => {
  const random = randomNumbers(seed);
  const found: string[] = [];
  let stored: number | null = null;
  // Where the old state is found the next kill comes later, else earlier: most of them fall around the commit.
  let expectedMs = 1_000;
  for (let edition = 1; edition <= tries; edition += 1) {
    running = await RunningBrowser.start(profile);
    const asked = feed.nextAsked();
    await running.page.goto(app.url, { waitUntil: 'commit' });
    await asked;
    const state = await readState(running.page);
    if (edition > 1) {
      expect([stored, edition - 1]).toContain(state.edition);
      const isNew = state.edition === edition - 1;
      found.push(isNew ? 'new' : 'old');
      expectedMs *= isNew ? 0.9 : 1.1;
    }
    stored = expectWhole(state);
    expect(state.readMarks).toEqual(Array.from({ length: edition - 1 }, (_, index) => `try-${index + 1}`));
    await putReadMark(running.page, state.database, `try-${edition}`);
    feed.answer(edition, generateFeed({ count: countOf(edition), edition: `e${edition}`, paragraphs: 1 }));
    await new Promise((resolve) => setTimeout(resolve, expectedMs * (0.5 + random())));
    await running.kill();
  }
  running = await RunningBrowser.start(profile);
  await running.page.goto(app.url, { waitUntil: 'commit' });
  const last = await readState(running.page);
  expect([stored, tries]).toContain(expectWhole(last));
  expect(last.readMarks).toHaveLength(tries);
  found.push(last.edition === tries ? 'new' : 'old');
  console.log(`killed ${found.length} syncs, found: ${found.join(' ')}`);
  // Kills that all came too early or all too late would have proved nothing.
  expect(new Set(found)).toEqual(new Set(['old', 'new']));
});

/** Each edition is longer and so moves every entry to another day: no record of the old one stays as it was. */
function countOf(edition: number): number {
  return firstCount + edition;
}

interface FoundState {
  /** The database's name. */
  database: string;
  edition: number | null;
  /** The editions that the stored entries are of. */
  entryEditions: string[];
  entries: number;
  summaries: number;
  /** Summaries that do not say the same as their entry, or have none. */
  strays: number;
  readMarks: string[];
}

/** The edition that the whole database is of, null for a journal that was never synced. */
function expectWhole(state: FoundState): number | null {
  const { edition } = state;
  const count = edition === null ? 0 : countOf(edition);
  expect(state).toMatchObject({
    entries: count,
    summaries: count,
    strays: 0,
    entryEditions: edition === null ? [] : [`e${edition}`],
  });
  return edition;
}

function readState(page: Page): Promise<FoundState> {
  return page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await openJournal();
    const transaction = database.transaction(['entries', 'summaries', 'feedState', 'readMarks']);
    const all = (store: string) => settled(transaction.objectStore(store).getAll());
    const entries = await all('entries');
    const summaries = await all('summaries');
    const [state] = await all('feedState');
    const marks: { id: string }[] = await all('readMarks');
    const { name } = database;
    database.close();
    const known = new Map(
      entries.map((entry) => [entry.id, JSON.stringify([entry.contentHash, entry.order])]),
    );
    return {
      database: name,
      edition: state?.etag ? Number(JSON.parse(state.etag)) : null,
      entryEditions: [
        ...new Set(
          entries.map((entry) => /\be\d+(?= edition)/.exec(JSON.stringify(entry.body))?.[0] ?? 'none'),
        ),
      ],
      entries: entries.length,
      summaries: summaries.length,
      strays: summaries.filter(
        ({ id, contentHash, order }) => known.get(id) !== JSON.stringify([contentHash, order]),
      ).length,
      readMarks: marks.map(({ id }) => id).sort((a, b) => Number(a.slice(4)) - Number(b.slice(4))),
    };

    async function openJournal(): Promise<IDBDatabase> {
      for (;;) {
        const known = await indexedDB.databases();
        const name = known.find((each) => each.name?.startsWith('waymark-'))?.name;
        if (name) return settled(indexedDB.open(name));
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }
  });
}

function putReadMark(page: Page, database: string, id: string): Promise<void> {
  return page.evaluate(
    ([name, markId]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('readMarks', 'readwrite', { durability: 'strict' });
          transaction.objectStore('readMarks').put({ id: markId, readAtMs: Date.now() });
          transaction.oncomplete = () => resolve();
          transaction.onabort = () => reject(transaction.error);
        };
      }),
    [database, id] as const,
  );
}

/** A browser of its own process group, so that no part of it survives the kill. */
class RunningBrowser {
  readonly page: Page;
  readonly #process: ChildProcess;

  private constructor(page: Page, process: ChildProcess) {
    this.page = page;
    this.#process = process;
  }

  static async start(profilePath: string): Promise<RunningBrowser> {
    const flags = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profilePath}`];
    const child = spawn(findChromium(), [...CHROMIUM_FLAGS, ...flags, 'about:blank'], {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const browser = await chromium.connectOverCDP(await devToolsAddress(child));
    const [context] = browser.contexts();
    if (!context) throw new Error('The browser has no context.');
    return new RunningBrowser(context.pages()[0] ?? (await context.newPage()), child);
  }

  async kill(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const exited = once(this.#process, 'exit');
    if (this.#process.pid) process.kill(-this.#process.pid, 'SIGKILL');
    await exited;
  }
}

async function devToolsAddress(child: ChildProcess): Promise<string> {
  if (!child.stderr) throw new Error('The browser has no stderr.');
  for await (const line of createInterface({ input: child.stderr })) {
    const address = /^DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address) return address;
  }
  throw new Error('The browser ended before it could be spoken to.');
}

/** A feed that keeps whoever asks waiting until the test gives the answer. */
class GatedFeed {
  readonly url: string;
  readonly #server: Server;
  #waiting: ((edition: number, body: string) => void) | null = null;
  #onAsked: () => void = () => undefined;

  private constructor(server: Server) {
    this.#server = server;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    server.on('request', (_request, response) => {
      this.#waiting = (edition, body) => {
        response.writeHead(200, { 'Content-Type': 'application/rss+xml', ETag: `"${edition}"` }).end(body);
      };
      this.#onAsked();
    });
  }

  static async start(): Promise<GatedFeed> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new GatedFeed(server);
  }

  /** Resolves when the feed is asked for the next time. */
  nextAsked(): Promise<void> {
    return new Promise((resolve) => {
      this.#onAsked = resolve;
    });
  }

  answer(edition: number, body: string): void {
    this.#waiting?.(edition, body);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/** mulberry32: numbers 0 … 1, the same for the same seed. */
function randomNumbers(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
