import { loadavg } from 'node:os';
import { allTables, loadTables } from '../../src/feed/load-tables.ts';
import { parseFeed } from '../../src/feed/parse-feed.ts';
import type { Entry } from '../../src/model/entry/entry.ts';
import { summarizeEntry } from '../../src/model/entry/summarize-entry.ts';
import { buildSegment } from '../../src/search/build-segment.ts';
import { calendarWords } from '../../src/threads/calendar-words.ts';
import { findThreads } from '../../src/threads/find-threads.ts';
import { scanEntry } from '../../src/threads/scan-entry.ts';
import { aFeedState } from '../store/an-entry.ts';
import { freshDevice } from '../store/fresh-device.ts';

/** Feeds that nobody means, each as large as the app reads at all, or nearly. */
const cases: Record<string, (share: number) => string> = {
  '60,000 items': (share) =>
    Array.from({ length: 60_000 * share }, (_, at) => item(`<p>It rained in harbour ${at}.</p>`, at)).join(
      '',
    ),
  'one entry of 31 MB': (share) =>
    item(`<p>${'It rained in the harbour, and nobody minded. '.repeat((31e6 / 45) * share)}</p>`),
  'one entry of 300,000 paragraphs': (share) => item('<p>It rained.</p>'.repeat(300_000 * share)),
  'one entry of 5 MB of empty lines': (share) => item(`<p>a${'\n'.repeat(5e6 * share)}b</p>`),
  'and of code': (share) => item(`<pre>a${'\n'.repeat(5e6 * share)}b</pre>`),
};

/**
 * How long huge feeds take in Node, from their bytes to entries that can be stored, found and followed, and to their
 * being stored in a database that is a stand-in; and an eighth of each, which tells growth: 8 is linear.
 */
export async function reportHeavy(): Promise<void> {
  await loadTables(allTables);
  const rows: Record<string, Record<string, string>> = {};
  for (const [name, write] of Object.entries(cases)) {
    const eighth = await measure(write(1 / 8));
    const whole = await measure(write(1));
    rows[name] = {
      'feed, MB': (whole.bytes / 1e6).toFixed(1),
      'read, s': (whole.readMs / 1_000).toFixed(2),
      'searchable, s': (whole.indexMs / 1_000).toFixed(2),
      'stored, s': (whole.storeMs / 1_000).toFixed(2),
      'an eighth, s': (sum(eighth) / 1_000).toFixed(2),
      growth: (sum(whole) / sum(eighth)).toFixed(1),
    };
  }
  console.log(`Huge feeds in Node ${process.version}, load ${loadavg()[0]?.toFixed(1)} at the end`);
  console.table(rows);
}

interface Heavy {
  bytes: number;
  readMs: number;
  indexMs: number;
  storeMs: number;
}

async function measure(items: string): Promise<Heavy> {
  const bytes = new TextEncoder().encode(
    `<rss version="2.0"><channel><title>F</title>${items}</channel></rss>`,
  );
  let entries: Entry[] = [];
  const readMs = await timed(() => {
    const parsed = parseFeed(bytes, { feedUrl: 'https://a.example/feed', contentType: null });
    if (parsed.kind === 'failed') throw new Error(`The feed was not read: ${parsed.failure.kind}.`);
    entries = parsed.entries;
  });
  const indexMs = await timed(() => {
    const calendar = calendarWords('en');
    findThreads(entries.map((entry) => ({ ...summarizeEntry(entry), terms: scanEntry(entry, calendar) })));
    buildSegment(entries);
  });
  return { bytes: bytes.length, readMs, indexMs, storeMs: await timed(() => store(entries)) };
}

/** As the sync does it, on a device that has nothing yet. */
async function store(entries: readonly Entry[]): Promise<void> {
  await freshDevice();
  // What stores needs to know the journal, which a fresh device brings.
  const { putSync } = await import('../../src/store/sync/put-sync.ts');
  const stored = await putSync({ entries, feedState: () => aFeedState() });
  if (stored.kind !== 'stored' || stored.added !== entries.length) throw new Error('Not all was stored.');
}

function item(html: string, number = 1): string {
  return `<item><title>Entry ${number}</title><guid>g-${number}</guid><pubDate>25 Jun 2026 10:00:00 GMT</pubDate><description><![CDATA[${html}]]></description></item>`;
}

function sum({ readMs, indexMs, storeMs }: Heavy): number {
  return readMs + indexMs + storeMs;
}

async function timed(work: () => void | Promise<void>): Promise<number> {
  const startMs = performance.now();
  await work();
  return performance.now() - startMs;
}
