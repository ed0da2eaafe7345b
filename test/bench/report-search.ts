import { loadavg } from 'node:os';
import { serveApp } from '../browser/support/serve-app.ts';
import { FeedServer } from '../support/feed-server.ts';
import { Device } from './device.ts';
import { generateFeed } from './generate-feed.ts';
import { measureSearch, medianOf, type SearchFigures } from './measure-search.ts';

/** Measures the search of 1,000 and of 10,000 entries with the app built in `folder`, and prints it. */
export async function reportSearch(folder: string): Promise<void> {
  const all = new Map<number, SearchFigures>();
  for (const count of [1_000, 10_000]) all.set(count, await measure(folder, count));
  console.log(`Search, load ${loadavg()[0]?.toFixed(1)} at the end`);
  console.table(
    Object.fromEntries(
      [...all].map(([count, { buildMs, indexBytes, firstMs, queryMs }]) => [
        `${count} entries`,
        {
          'index built, s': (buildMs / 1_000).toFixed(2),
          'index, MB': (indexBytes / 1_000_000).toFixed(1),
          'first answer, ms': Math.round(medianOf(firstMs)),
          'a query, ms': medianOf([...queryMs.values()]).toFixed(1),
          'slowest query, ms': Math.max(...queryMs.values()).toFixed(1),
        },
      ]),
    ),
  );
  for (const [count, { queryMs }] of all) {
    console.log(`${count} entries, median ms of each query:`);
    console.log([...queryMs].map(([query, ms]) => `${query}  ${ms.toFixed(1)}`).join('\n'));
  }
}

async function measure(folder: string, count: number): Promise<SearchFigures> {
  const feed = await FeedServer.start(generateFeed({ count }));
  const app = await serveApp({ folder, feedUrl: feed.url });
  const device = await Device.create();
  try {
    return await measureSearch(device, app.url, count);
  } finally {
    await device.remove();
    await app.stop();
    await feed.stop();
  }
}
