import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { askAhead, startSync, stopSync } from '../../src/workers/start-sync.ts';
import type { SyncMessage, SyncRequest } from '../../src/workers/sync-protocol.ts';

/** A worker whose answers the test plays. */
class PlayedWorker {
  static all: PlayedWorker[] = [];
  static loads = true;
  /** Whether the browser takes streams along. */
  static sendsStreams = true;
  readonly requests: SyncRequest[] = [];
  isTerminated = false;
  onmessage: ((event: { data: SyncMessage }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;

  constructor() {
    if (!PlayedWorker.loads) throw new TypeError('This document requires a TrustedScriptURL.');
    PlayedWorker.all.push(this);
  }

  postMessage(request: SyncRequest): void {
    if (request.answer && !PlayedWorker.sendsStreams)
      throw new DOMException('Cannot clone.', 'DataCloneError');
    this.requests.push(request);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  say(message: SyncMessage): void {
    this.onmessage?.({ data: message });
  }
}

let page: EventTarget;

beforeEach(() => {
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  PlayedWorker.all = [];
  PlayedWorker.loads = true;
  PlayedWorker.sendsStreams = true;
  vi.stubGlobal('Worker', PlayedWorker);
  vi.stubGlobal('location', new URL('http://localhost/entry/0090'));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const feedUrl = 'http://localhost/feed';
const asking = { kind: 'sync', feedUrl, force: true, isWhole: false };
const updated = { kind: 'updated', added: 3, revised: 0, skipped: 0, complete: true } as const;

function start(onProgress: (entries: number) => void = () => undefined) {
  const outcome = startSync({ feedUrl, force: true, onProgress });
  const worker = PlayedWorker.all.at(-1);
  if (!worker) throw new Error('No worker was started.');
  return { outcome, worker };
}

test('the worker is asked, its progress is heard, and its outcome is the answer', async () => {
  const heard: number[] = [];
  const { outcome, worker } = start((entries) => heard.push(entries));
  worker.say({ kind: 'progress', entries: 320, title: null });
  worker.say({ kind: 'done', outcome: updated });
  expect(await outcome).toEqual(updated);
  expect(worker.isTerminated).toBe(false);
  worker.say({ kind: 'finished' });
  expect(heard).toEqual([320]);
  expect(worker.requests).toEqual([{ kind: 'sync', feedUrl, force: true, isWhole: false }]);
  expect(worker.isTerminated).toBe(true);
});

test('two starts at once are one sync', async () => {
  const { outcome, worker } = start();
  const second = startSync({ feedUrl, force: false, onProgress: () => undefined });
  worker.say({ kind: 'done', outcome: updated });
  expect(await Promise.all([outcome, second])).toEqual([updated, updated]);
  expect(PlayedWorker.all).toHaveLength(1);
});

test('after a sync the next one starts anew', async () => {
  const first = start();
  first.worker.say({ kind: 'done', outcome: updated });
  await first.outcome;
  const second = start();
  second.worker.say({ kind: 'done', outcome: { kind: 'unchanged' } });
  expect(await second.outcome).toEqual({ kind: 'unchanged' });
  expect(PlayedWorker.all).toHaveLength(2);
});

test('a worker that crashes or does not load is a failed sync, not a hang', async () => {
  const { outcome, worker } = start();
  worker.onerror?.({ message: '' });
  expect(await outcome).toMatchObject({ kind: 'failed', failure: { kind: 'crashed' } });
  expect(worker.isTerminated).toBe(true);
});

test('a page that is left takes its worker along, with the transactions that others would wait for', async () => {
  const { outcome, worker } = start();
  worker.say({ kind: 'progress', entries: 320, title: null });
  page.dispatchEvent(new Event('pagehide'));
  expect(worker.isTerminated).toBe(true);
  expect(await outcome).toEqual({ kind: 'left' });
  const next = start();
  next.worker.say({ kind: 'done', outcome: updated });
  expect(await next.outcome).toEqual(updated);
});

test('a browser that forbids the worker is a failed sync, and says why', async () => {
  PlayedWorker.loads = false;
  const outcome = await startSync({ feedUrl, force: false, onProgress: () => undefined });
  expect(outcome).toMatchObject({
    kind: 'failed',
    failure: { kind: 'crashed', message: expect.stringContaining('TrustedScriptURL') },
  });
});

test('a worker that falls silent is given up; one that still reports is not', async () => {
  vi.useFakeTimers();
  const { outcome, worker } = start();
  await vi.advanceTimersByTimeAsync(170_000);
  worker.say({ kind: 'progress', entries: 1, title: null });
  await vi.advanceTimersByTimeAsync(170_000);
  expect(worker.isTerminated).toBe(false);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await outcome).toMatchObject({ kind: 'failed' });
  expect(worker.isTerminated).toBe(true);
});

test('a sync that is stopped ends at once, stores nothing, and leaves the next one free', async () => {
  const { outcome, worker } = start();
  worker.say({ kind: 'progress', entries: 20_000, title: null });
  stopSync();
  expect(worker.isTerminated).toBe(true);
  expect(await outcome).toEqual({ kind: 'stopped' });
  const next = start();
  next.worker.say({ kind: 'done', outcome: updated });
  expect(await next.outcome).toEqual(updated);
});

test('what only makes entries nicer to find is not stopped', async () => {
  const { outcome, worker } = start();
  worker.say({ kind: 'done', outcome: updated });
  await outcome;
  stopSync();
  expect(worker.isTerminated).toBe(false);
});

describe('a feed that was asked for ahead', () => {
  const body = () => new Response('<rss/>', { headers: { ETag: '"1"' } });

  test('is read by the next sync’s worker, and by that one alone', async () => {
    vi.stubGlobal('fetch', async () => body());
    askAhead(feedUrl);
    const { outcome, worker } = start();
    await expect.poll(() => worker.requests.length).toBe(1);
    expect(worker.requests[0]?.answer).toMatchObject({ status: 200 });
    expect(worker.requests[0]?.answer?.headers).toContainEqual(['etag', '"1"']);
    worker.say({ kind: 'done', outcome: updated });
    await outcome;
    const next = start();
    await expect.poll(() => next.worker.requests).toEqual([asking]);
    next.worker.say({ kind: 'done', outcome: updated });
    await next.outcome;
  });

  test('is asked for by the worker where the browser takes no streams along, and not read twice', async () => {
    PlayedWorker.sendsStreams = false;
    const answer = body();
    vi.stubGlobal('fetch', async () => answer);
    askAhead(feedUrl);
    const { outcome, worker } = start();
    await expect.poll(() => worker.requests).toEqual([asking]);
    expect(await answer.body?.getReader().read()).toMatchObject({ done: true });
    worker.say({ kind: 'done', outcome: updated });
    await outcome;
  });

  test('goes to one worker alone, also when that one is stopped before it comes', async () => {
    let come: (answer: Response) => void = () => undefined;
    vi.stubGlobal('fetch', () => new Promise<Response>((resolve) => (come = resolve)));
    askAhead(feedUrl);
    const first = start();
    stopSync();
    await first.outcome;
    const next = start();
    await expect.poll(() => next.worker.requests).toEqual([asking]);
    come(body());
    await expect.poll(() => first.worker.requests.length).toBe(1);
    expect(next.worker.requests).toHaveLength(1);
    next.worker.say({ kind: 'done', outcome: updated });
    await next.outcome;
  });

  test('is asked for by the worker where it did not come, or did not begin to', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('fetch', (_url: string, { signal }: RequestInit) => {
      return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    });
    askAhead(feedUrl);
    const { outcome, worker } = start();
    await vi.advanceTimersByTimeAsync(7_000);
    expect(worker.requests).toEqual([]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(worker.requests).toEqual([asking]);
    worker.say({ kind: 'done', outcome: updated });
    await outcome;
  });
});
