import type { BrowserContext, Page, Worker } from 'playwright';
import { benchJournalId, type Device } from './device.ts';

const databaseName = `waymark-${benchJournalId}`;

/** What the search costs, in ms unless it says otherwise. */
export interface SearchFigures {
  /** From the entries' being stored to the index's being stored too, on a device without one. */
  buildMs: number;
  /** Bytes of the index in IndexedDB, without its lists of entries. */
  indexBytes: number;
  /** In a browser that was just launched: from the first search to its first answer, the worker's start in it. */
  firstMs: number[];
  /** In the worker, from the message to the answer: excerpts of 30 entries in it. By query, the median of its runs. */
  queryMs: Map<string, number>;
}

/** Words, beginnings as they are typed, phrases, slips and filters. */
const queries = [
  'h',
  'ha',
  'harb',
  'harbour',
  'the',
  'ferryman',
  'umbrella',
  'museum canoes',
  'tea guest standing',
  'bread price nothing',
  '"the road had been renamed"',
  '"price of bread"',
  '"half a map"',
  'harbuor',
  'schoolteacer',
  'photograhp',
  'zzzzqqqq',
  'place:japan',
  'tea place:japan',
  'state:moving before:2010',
  'is:unread',
  'ledger is:unread after:2020-06',
] as const;

const runsPerQuery = 7;
const firstRuns = 5;

/** Syncs a journal of `count` entries to a device, and measures the search of it. */
export async function measureSearch(device: Device, appUrl: string, count: number): Promise<SearchFigures> {
  const { buildMs, indexBytes } = await measureBuild(device, appUrl);
  const firstMs: number[] = [];
  while (firstMs.length < firstRuns) firstMs.push(await measureFirst(device, appUrl));
  return { buildMs, indexBytes, firstMs, queryMs: await measureQueries(device, appUrl, count) };
}

async function measureBuild(
  device: Device,
  appUrl: string,
): Promise<{ buildMs: number; indexBytes: number }> {
  const context = await device.openBrowser();
  try {
    const atMs = await listenToChanges(context);
    const page = await context.newPage();
    await page.goto(appUrl);
    const buildMs = (await atMs.search) - (await atMs.entries);
    await page.evaluate(() => navigator.serviceWorker.ready);
    return { buildMs, indexBytes: await measureIndex(page) };
  } finally {
    await context.close();
  }
}

/** When each kind of change was first announced, by `performance.now()` of this process. */
async function listenToChanges(
  context: BrowserContext,
): Promise<Record<'entries' | 'search', Promise<number>>> {
  const heard = new Map<string, (atMs: number) => void>();
  const first = (change: string) => new Promise<number>((resolve) => heard.set(change, resolve));
  const atMs = { entries: first('entries'), search: first('search') };
  await context.exposeFunction('reportChange', (change: string) => heard.get(change)?.(performance.now()));
  await context.addInitScript((name) => {
    const channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }) =>
      (window as unknown as { reportChange: (change: string) => void }).reportChange(data);
    Reflect.set(window, 'benchChanges', channel);
  }, databaseName);
  return atMs;
}

function measureIndex(page: Page): Promise<number> {
  return page.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('searchIndex').objectStore('searchIndex').getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            const values = reading.result.flatMap((record: object) => Object.values(record));
            resolve(
              values.reduce(
                (sum: number, value: unknown) =>
                  sum +
                  (typeof value === 'string'
                    ? value.length
                    : ArrayBuffer.isView(value)
                      ? value.byteLength
                      : 0),
                0,
              ),
            );
          };
        };
      }),
    databaseName,
  );
}

async function measureFirst(device: Device, appUrl: string): Promise<number> {
  const context = await device.openBrowser();
  try {
    await context.addInitScript(() => {
      const Native = Worker;
      window.Worker = class extends Native {
        constructor(url: string | URL, options?: WorkerOptions) {
          super(url, options);
          if (options?.name !== 'search') return;
          const startMs = performance.now();
          const hear = () => {
            Reflect.set(window, 'firstAnswerMs', performance.now() - startMs);
            this.removeEventListener('message', hear);
          };
          this.addEventListener('message', hear);
        }
      };
    });
    const page = await context.newPage();
    await page.goto(`${appUrl}search?q=umbrella`);
    const answered = await page.waitForFunction(
      () => Reflect.get(window, 'firstAnswerMs') as number | undefined,
    );
    return Number(await answered.jsonValue());
  } finally {
    await context.close();
  }
}

async function measureQueries(device: Device, appUrl: string, count: number): Promise<Map<string, number>> {
  const context = await device.openBrowser();
  try {
    const page = await context.newPage();
    const starting = page.waitForEvent('worker', (worker) => /search/.test(worker.url()));
    await page.goto(`${appUrl}search?q=the`);
    const worker = await starting;
    await page
      .getByText(`${count.toLocaleString('en')} entries`)
      .first()
      .waitFor();
    await page.waitForTimeout(2_000);
    const medians = new Map<string, number>();
    for (const query of queries) medians.set(query, medianOf(await timeQuery(worker, query)));
    return medians;
  } finally {
    await context.close();
  }
}

/** What of a worker's global scope is needed here. */
interface WorkerScope {
  postMessage: (reply: { isComplete?: boolean }) => void;
  dispatchEvent(event: Event): boolean;
}

/** Asks the app's own worker, inside of it, so that neither the page nor this process is in the figure. */
function timeQuery(worker: Worker, query: string): Promise<number[]> {
  return worker.evaluate(
    async ([text, runs]) => {
      const scope = globalThis as unknown as WorkerScope;
      const durationsMs: number[] = [];
      const post = scope.postMessage;
      for (let run = 0; run < runs; run += 1) {
        await new Promise<void>((resolve) => {
          const startMs = performance.now();
          scope.postMessage = (reply) => {
            if (!reply.isComplete) return;
            durationsMs.push(performance.now() - startMs);
            resolve();
          };
          const data = { kind: 'search', id: 1e6 + run, query: text, sort: 'relevance', excerpts: 30 };
          scope.dispatchEvent(new MessageEvent('message', { data }));
        });
      }
      scope.postMessage = post;
      return durationsMs;
    },
    [query, runsPerQuery] as const,
  );
}

export function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
