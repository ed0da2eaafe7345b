import type { Page } from 'playwright';
import { type Device, slowDown } from './device.ts';
import type { DistantServer } from './distant-server.ts';
import {
  type FirstEntry,
  type FirstEntryWatch,
  hadScriptBefore,
  type LongTask,
  readLongTasks,
  watchFirstEntry,
} from './watch-first-entry.ts';

/** What a visit to a page is about. */
export interface VisitPlan {
  device: Device;
  server: DistantServer;
  /** Below the server's address. */
  path: string;
  first: FirstEntry;
  /** Of Chromium, beside those of every bench. */
  flags: string[];
  /** The page is not made for our server's policy. */
  bypassCSP: boolean;
  /** Whether everything that a visit begins is done; asked again and again once the page is quiet. */
  isDone: (page: Page) => Promise<boolean>;
}

export interface VisitFigures {
  /** From the navigation's start to the first frame that shows an entry. */
  firstMs: number;
  /** What came down until then, and until everything was quiet. */
  bytesToFirst: number;
  bytesInAll: number;
  requestsToFirst: number;
  requestsInAll: number;
  /** Whether any script of the page had begun to come by then, from the network or the device. */
  hasScriptBefore: boolean;
  /** Of all tasks of the main thread until everything was quiet, what was over 50 ms in each; and the longest. */
  blockingMs: number;
  longestTaskMs: number;
}

export interface AnswerFigures {
  /** From the first frame that shows an entry, when the link to the map is tapped, to the first with the map. */
  answerMs: number;
  /** Of the main thread's tasks between the two. */
  longestTaskMs: number;
}

const slowdown = 4;
const restMs = 1_000;
const blockingOverMs = 50;
/** A visit lasts at least so long after its first entry, and until nothing has come or computed for a while. */
const minStayMs = 5_000;
const quietMs = 2_000;
const lookEveryMs = 500;
const maxWaitMs = 300_000;

/** Visits a page in a browser that is started for it, at 4 × CPU slowdown; whether the device knows it is the caller's. */
export async function measureVisit(plan: VisitPlan): Promise<VisitFigures> {
  return withPage(plan, async (page, watch) => {
    const { afterMs, atMs } = await within(watch.entry, 'the first entry');
    const tasks = await waitForQuiet(page, plan);
    const { server } = plan;
    const [toFirst, inAll] = [server.trafficUntil(atMs), server.trafficUntil(Number.POSITIVE_INFINITY)];
    return {
      firstMs: afterMs,
      bytesToFirst: toFirst.bytes,
      bytesInAll: inAll.bytes,
      requestsToFirst: toFirst.requests,
      requestsInAll: inAll.requests,
      hasScriptBefore: await hadScriptBefore(page, afterMs),
      blockingMs: tasks.reduce((sum, { durationMs }) => sum + durationMs - blockingOverMs, 0),
      longestTaskMs: longestOf(tasks),
    };
  });
}

/** The same visit, in which the link to the map is tapped as soon as an entry is seen. */
export async function measureAnswer(plan: VisitPlan): Promise<AnswerFigures> {
  return withPage(plan, async (page, watch) => {
    const seen = await within(watch.entry, 'the first entry');
    const { middle } = await within(watch.mapLink, 'a link to the map');
    await page.touchscreen.tap(middle.x, middle.y);
    const answered = await within(watch.map, 'the map');
    const tasks = await readLongTasks(page);
    const between = tasks.filter((task) => endOf(task) > seen.atMs && task.atMs < answered.atMs);
    return { answerMs: answered.atMs - seen.atMs, longestTaskMs: longestOf(between) };
  });
}

async function withPage<T>(
  { device, server, path, first, flags, bypassCSP }: VisitPlan,
  measure: (page: Page, watch: FirstEntryWatch) => Promise<T>,
): Promise<T> {
  const context = await device.openBrowser({ flags, bypassCSP });
  try {
    const watch = await watchFirstEntry(context, first);
    const page = await context.newPage();
    await slowDown(page, slowdown);
    // The browser's own start is no part of any page.
    await page.waitForTimeout(restMs);
    await page.goto(server.url + path, { waitUntil: 'commit', timeout: maxWaitMs });
    return await measure(page, watch);
  } finally {
    await context.close();
  }
}

/** The main thread's long tasks, once the visit is done and quiet. */
async function waitForQuiet(page: Page, { server, isDone }: VisitPlan): Promise<LongTask[]> {
  const endMs = Date.now() + maxWaitMs;
  // Until here nobody asks the page anything: that would be work, too.
  await page.waitForTimeout(minStayMs);
  for (;;) {
    await page.waitForTimeout(lookEveryMs);
    const tasks = await readLongTasks(page);
    const quietSinceMs = Math.max(server.lastArrivalAtMs, ...tasks.map(endOf));
    if (Date.now() - quietSinceMs > quietMs && (await isDone(page))) return tasks;
    if (Date.now() > endMs) throw new Error('The visit has not come to an end.');
  }
}

function endOf({ atMs, durationMs }: LongTask): number {
  return atMs + durationMs;
}

function longestOf(tasks: readonly LongTask[]): number {
  return Math.max(0, ...tasks.map(({ durationMs }) => durationMs));
}

/** @throws where it takes too long: a bench that hangs tells nothing */
async function within<T>(promise: Promise<T>, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} was not seen in ${maxWaitMs} ms.`)), maxWaitMs);
  });
  try {
    return await Promise.race([promise, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
