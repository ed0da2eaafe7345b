import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startWorker } from '../../src/workers/worker-client.ts';

/** A worker whose part the test plays. */
class PlayedWorker {
  static last: PlayedWorker;
  readonly posted: unknown[][] = [];
  isTerminated = false;
  onmessage: ((event: { data: string }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  onmessageerror: (() => void) | null = null;

  constructor(
    readonly url: string,
    readonly options: WorkerOptions,
  ) {
    PlayedWorker.last = this;
  }

  postMessage(...sent: unknown[]): void {
    this.posted.push(sent);
  }

  terminate(): void {
    this.isTerminated = true;
  }
}

beforeEach(() => {
  vi.stubGlobal('Worker', PlayedWorker);
  vi.stubGlobal('location', new URL('http://localhost/map'));
});

afterEach(() => vi.unstubAllGlobals());

function start() {
  const heard: string[] = [];
  const client = startWorker<string, string>('/assets/a.js', 'played', {
    onReply: (reply) => heard.push(reply),
    onDead: (reason) => heard.push(`dead: ${reason}`),
  });
  return { client, heard, worker: PlayedWorker.last };
}

test('a worker is started under its name, is sent what is handed over, and is heard', () => {
  const { client, heard, worker } = start();
  const buffer = new ArrayBuffer(1);
  client.send('a');
  client.send('b', [buffer]);
  worker.onmessage?.({ data: 'c' });
  expect(worker.url).toBe('http://localhost/assets/a.js');
  expect(worker.options).toEqual({ type: 'module', name: 'played' });
  expect(worker.posted).toEqual([
    ['a', []],
    ['b', [buffer]],
  ]);
  expect(heard).toEqual(['c']);
});

test('one that crashes, does not load or cannot be read is ended, and it is told why', () => {
  const crash = start();
  crash.worker.onerror?.({ message: 'x is not defined' });
  const load = start();
  load.worker.onerror?.({ message: '' });
  const read = start();
  read.worker.onmessageerror?.();
  expect([...crash.heard, ...load.heard, ...read.heard]).toEqual([
    'dead: x is not defined',
    'dead: The played worker did not load.',
    'dead: The played worker cannot be read.',
  ]);
  for (const { worker } of [crash, load, read]) expect(worker.isTerminated).toBe(true);
});

test('one that is stopped is ended, and nobody is told', () => {
  const { client, heard, worker } = start();
  client.stop();
  expect(worker.isTerminated).toBe(true);
  expect(heard).toEqual([]);
});
