import { loadavg } from 'node:os';
import { serveApp } from '../browser/support/serve-app.ts';
import { type MapFigures, measureMap } from './measure-map.ts';
import { measureMapRival, type Rival, whyNoRivals } from './measure-map-rivals.ts';

/** As a slow phone is to this machine; and as it is, which a busy machine distorts less. */
const slowdowns = [4, 1];

/**
 * Measures the map of an app built for the bench's journal and prints its figures, beside those of two plugins where
 * they are installed.
 *
 * @param folder what `buildApp` made
 */
export async function reportMaps(folder: string): Promise<void> {
  const missing = whyNoRivals();
  if (missing) console.log(missing);
  const rivals: readonly Rival[] = missing ? [] : ['markercluster', 'timeline'];
  const app = await serveApp({ folder, feedUrl: 'http://127.0.0.1:9/' });
  const rows: Record<string, Record<string, string>> = {};
  const add = async (name: string, measure: () => Promise<MapFigures>) => {
    const { openedMs, startedMs, scrubMs, panMs } = await measure();
    const row = {
      'opened from the list': spread(openedMs),
      'started at /map': spread(startedMs),
      'scrub, a step': spread(scrubMs),
      'pan, a step': spread(panMs),
      load: (loadavg()[0] ?? 0).toFixed(1),
    };
    // It takes long: what is measured is told at once.
    console.log(name, row);
    rows[name] = row;
  };
  try {
    for (const slowdown of slowdowns) {
      for (const count of [10_000, 100_000])
        await add(`Waymark, ${count}, ${slowdown} ×`, () => measureMap({ appUrl: app.url, count }, slowdown));
      for (const rival of rivals)
        await add(`${rival}, 10000, ${slowdown} ×`, () => measureMapRival(rival, 10_000, slowdown));
    }
  } finally {
    await app.stop();
  }
  console.log(
    'The map: computing time of the main thread, ms, median (a tenth took less – a tenth took more)',
  );
  console.table(rows);
}

/** The median, and what a tenth stayed below and a tenth went beyond. */
function spread(durationsMs: readonly number[]): string {
  if (durationsMs.length === 0) return '';
  const sorted = [...durationsMs].sort((one, other) => one - other);
  const at = (share: number) => figureOf(sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN);
  return `${at(0.5)} (${at(0.1)}–${at(0.9)})`;
}

function figureOf(durationMs: number): string {
  return durationMs.toFixed(durationMs < 9.95 ? 1 : 0);
}
