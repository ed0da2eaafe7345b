import { rm } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { buildApp } from '../browser/support/build-app.ts';
import { serveApp } from '../browser/support/serve-app.ts';
import { FeedServer } from '../support/feed-server.ts';
import { benchJournalId, Device } from './device.ts';
import { generateFeed } from './generate-feed.ts';
import { measureScroll, type ScrollFigures } from './measure-scroll.ts';
import { measureStart } from './measure-start.ts';
import { measureSync } from './measure-sync.ts';
import { reportFirst } from './report-first.ts';
import { reportHeavy } from './report-heavy.ts';
import { reportMaps } from './report-maps.ts';
import { reportSearch } from './report-search.ts';

const syncRuns = 5;
const startRuns = 9;

/**
 * `npm run bench -- map` measures the map alone, `-- search` the search, `-- first` the first visit,
 * `-- heavy` huge feeds, and that without a browser, `-- journal` the rest.
 */
const parts =
  process.argv.length > 2 ? process.argv.slice(2) : ['journal', 'map', 'search', 'first', 'heavy'];

interface Figures {
  count: number;
  feedMb: number;
  syncMs: number[];
  startMs: number[];
  scroll: ScrollFigures;
}

if (parts.includes('heavy')) await reportHeavy();
if (parts.some((part) => part !== 'heavy')) await measureBuilt();

/** What is measured of the built app, in a browser. */
async function measureBuilt(): Promise<void> {
  const folder = await buildApp({ JOURNAL_ID: benchJournalId, FEED_URL: 'http://127.0.0.1:9/' });
  try {
    if (parts.includes('journal')) {
      const all = [];
      for (const count of [1_000, 10_000]) all.push(await measure(folder, count));
      report(all);
    }
    if (parts.includes('map')) await reportMaps(folder);
    if (parts.includes('search')) await reportSearch(folder);
    if (parts.includes('first')) await reportFirst(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(folder: string, count: number): Promise<Figures> {
  const body = generateFeed({ count });
  const feed = await FeedServer.start(body);
  const app = await serveApp({ folder, feedUrl: feed.url });
  let device = await Device.create();
  try {
    const syncMs = [await measureSync(device, app.url, feed, count)];
    while (syncMs.length < syncRuns) {
      await device.remove();
      device = await Device.create();
      syncMs.push(await measureSync(device, app.url, feed, count));
    }
    const startMs: number[] = [];
    while (startMs.length < startRuns) startMs.push(await measureStart(device, app.url));
    const scroll = await measureScroll(device, app.url, count);
    return { count, feedMb: Buffer.byteLength(body) / 1_000_000, syncMs, startMs, scroll };
  } finally {
    await device.remove();
    await app.stop();
    await feed.stop();
  }
}

function report(all: readonly Figures[]): void {
  const processor = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`;
  console.log(`Node ${process.version}, ${processor}, load ${loadavg()[0]?.toFixed(1)} at the end`);
  console.table(
    Object.fromEntries(
      all.map(({ count, feedMb, syncMs, startMs, scroll }) => [
        `${count} entries`,
        {
          'feed, MB': feedMb.toFixed(1),
          'sync, s': seconds(syncMs),
          'cold start at 4×, s': seconds(startMs),
          'longest task, ms': Math.round(scroll.longestTaskMs),
          'tasks > 100 ms': scroll.tasksOver100Ms,
          'blank frames': `${scroll.blankFrames} of ${scroll.frames}`,
          'heap, MB': scroll.heapMb.toFixed(1),
        },
      ]),
    ),
  );
}

/** Median, with the least and the most. */
function seconds(durationsMs: readonly number[]): string {
  const sorted = durationsMs
    .map((durationMs) => (durationMs / 1_000).toFixed(2))
    .sort((a, b) => Number(a) - Number(b));
  return `${sorted[Math.floor(sorted.length / 2)]} (${sorted[0]}–${sorted.at(-1)})`;
}
