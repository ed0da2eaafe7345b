import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { vi } from 'vitest';
import { createGuardedFetch } from '../../src/build/relay/guarded-fetch.ts';
import { NextPages } from '../../src/build/relay/next-pages.ts';
import { relayFeed } from '../../src/build/relay/relay-feed.ts';
import type { Entry } from '../../src/model/entry/entry.ts';
import { plainText } from '../../src/model/entry/plain-text.ts';
import type { SyncOutcome } from '../../src/model/journal/sync-outcome.ts';
import { readFeedState } from '../../src/store/feed-state.ts';
import { syncFeed } from '../../src/sync/sync-feed.ts';
import { describeSync } from '../../src/views/list/status/describe-sync.ts';
import { describeFailure } from '../../src/views/notice/describe-failure.ts';
import { freshDevice } from '../store/fresh-device.ts';
import { type Borne, bearAll, type Trials } from '../support/bear-all.ts';
import { anyNetworkFault, FaultyHost, type NetworkFault } from '../support/faulty-host.ts';
import { feedFormats, type Post } from '../support/write-in-format.ts';
import { storedEntries } from './synced-feed.ts';

/** What an answer met with, on its way to the app or to the relay that the app asks. */
interface FaultyAnswer {
  isRelayed: boolean;
  fault: NetworkFault;
}

export interface FaultOptions extends Trials {
  /** In place of the app's own sync, where a test is to show what is noticed. */
  sync?: Sync;
}

type Sync = (feedUrl: string) => Promise<SyncOutcome>;

const syncAsApp: Sync = (feedUrl) => syncFeed({ feedUrl, force: true });

/** As {@link FaultyHost} writes it. */
const posts: Post[] = ['Friday', 'Thursday', 'Wednesday', 'Tuesday', 'Monday'].map((day, index) => ({
  id: `ferry-${day}`,
  title: `The ${day} boat`,
  link: `https://ferry.example/${day}`,
  date: `2026-06-${19 - index}T10:00:00Z`,
  html: `<p>The ${day} boat came in late, and nobody on the quay had waited for it but the gulls.</p>`.repeat(
    4,
  ),
}));
const [newer, older] = [posts, posts.slice(2)].map((edition) => feedFormats['RSS 2.0'](edition)) as [
  string,
  string,
];
const sentence = /^\p{Lu}.*\.$/u;

/**
 * Stores a journal; then its host has a newer edition, and a fault befalls the answer, `runs` times, half of them behind
 * the relay. Nothing may throw. What is stored is as before or better; what did not come is said in a sentence, now
 * and after a reload; and the next good answer brings all of it.
 */
export async function meetNetworkFaults({
  sync = syncAsApp,
  ...trials
}: FaultOptions): Promise<Borne<FaultyAnswer>> {
  const host = await FaultyHost.start();
  const relay = await Relay.start(host.url);
  vi.stubGlobal('navigator', {});
  try {
    const anyFaultyAnswer = fc.record({ isRelayed: fc.boolean(), fault: anyNetworkFault });
    return await bearAll(anyFaultyAnswer, (answer) => meet(answer, host, relay, sync), trials);
  } finally {
    vi.unstubAllGlobals();
    await relay.stop();
    await host.stop();
  }
}

async function meet(
  { isRelayed, fault }: FaultyAnswer,
  host: FaultyHost,
  relay: Relay,
  sync: Sync,
): Promise<string> {
  const feedUrl = isRelayed ? relay.url : host.url;
  await freshDevice();
  await host.publish(older);
  const before = await syncAsApp(feedUrl);
  expectAll(await storedEntries(), 3, before);

  await host.publish(newer, fault);
  const isShort = fault.kind === 'silent';
  if (isShort) relay.timeoutMs = 40;
  const outcome = await (isShort ? withShortSilence(() => sync(feedUrl)) : sync(feedUrl));
  const stored = await storedEntries();
  const held = texts(stored);
  if (posts.slice(2).some((post) => held.get(post.title) !== textOf(post)))
    throw new Error('the store is worse');
  if (posts.slice(0, 2).some((post) => (held.get(post.title) ?? textOf(post)) !== textOf(post)))
    throw new Error('the store has what nobody wrote');
  const said = await describe(outcome, stored.length);
  if (said === null && stored.length < posts.length) throw new Error('what did not come is not said');
  if (said !== null && !sentence.test(said)) throw new Error(`no sentence: ${said}`);
  relay.timeoutMs = 30_000;
  relay.throwFaults();

  await host.publish(newer);
  const after = await syncAsApp(feedUrl);
  expectAll(await storedEntries(), posts.length, after);
  return `${isRelayed ? 'relay' : 'app'}: ${said?.replace(/\(\d+\)/, '(…)') ?? 'all came'}`;
}

/** What the list says is wrong, or null; as the device has noted it, which the next start says too. */
async function describe(outcome: SyncOutcome, stored: number): Promise<string | null> {
  const feedState = await readFeedState();
  const syncState = { kind: 'resting' } as const;
  const seen = { stored, isWhole: true, feedState, syncState } as const;
  const known = { ...seen, isOnline: true, nowMs: Date.now(), device: 'phone' } as const;
  const [now, later] = [describeSync({ ...known, outcome }).trouble, describeSync(known).trouble];
  if (JSON.stringify(now) !== JSON.stringify(later)) throw new Error('a reload would say something else');
  return now && describeFailure(now);
}

/** Throws unless a good answer has brought so many of the posts, the oldest. */
function expectAll(stored: readonly Entry[], count: number, outcome: SyncOutcome): void {
  const found = texts(stored);
  const isThere = posts.slice(-count).every((post) => found.get(post.title) === textOf(post));
  if (found.size !== count || !isThere)
    throw new Error(`a good answer brought ${found.size} of ${count}: ${JSON.stringify(outcome)}`);
}

function texts(entries: readonly Entry[]): Map<string, string> {
  return new Map(entries.map(({ title, body }) => [title, plainText(body)]));
}

function textOf({ html }: Post): string {
  return html.replaceAll('</p><p>', '\n').replace(/<\/?p>/g, '');
}

/** Runs `work` with the longest silences of the app cut short: nobody waits for half a minute. */
async function withShortSilence<Result>(work: () => Promise<Result>): Promise<Result> {
  const { setTimeout } = globalThis;
  vi.stubGlobal('setTimeout', (run: () => void, ms?: number) => setTimeout(run, ms === 30_000 ? 80 : ms));
  try {
    return await work();
  } finally {
    vi.stubGlobal('setTimeout', setTimeout);
  }
}

/** The app's own relay, as `npm start` runs it. */
class Relay {
  timeoutMs = 30_000;
  readonly url: string;
  readonly #server: Server;
  readonly #faults: unknown[] = [];

  private constructor(server: Server, sourceUrl: string) {
    this.#server = server;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`;
    const fetch = createGuardedFetch(sourceUrl);
    const pages = new NextPages();
    server.on('request', (request, response) => {
      // One request a connection: none that broke is used again.
      response.setHeader('Connection', 'close');
      relayFeed({ kind: 'http', url: sourceUrl }, request, response, {
        timeoutMs: this.timeoutMs,
        fetch,
        rewrite: (body, documentUrl) =>
          pages.rewrite(body, documentUrl, (name) => `${this.url}/next/${name}`),
      }).catch((error: unknown) => this.#faults.push(error));
    });
  }

  static async start(sourceUrl: string): Promise<Relay> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new Relay(server, sourceUrl);
  }

  throwFaults(): void {
    const [fault] = this.#faults.splice(0);
    if (fault !== undefined) throw fault;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}
