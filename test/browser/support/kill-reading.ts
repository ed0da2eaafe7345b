import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomNumbers } from './random-numbers.ts';
import { RunningBrowser } from './running-browser.ts';
import { findLosses, type Made, nothingMade, readMade, readOn } from './scripted-reading.ts';

/** Entries of the sample journal that expect something. */
const slugs = ['0074', '0072', '0071', '0069', '0067', '0066', '0063', '0061', '0059', '0057'];

/** Kills fall within so many ms of the reading's begin: early in it and deep in it alike. */
const longestMs = 18_000;

export interface KilledReading {
  /** What the device had acknowledged before the kill. */
  acknowledged: Made;
  /** Those of them that were gone after it; empty where all is well. */
  losses: string[];
}

/**
 * Reads the journal by script and kills the browser (`kill -9`) at a random moment, `runs` times, each time with a
 * copy of the same healthy profile; then opens the app anew and compares. Chromium itself can lose a database in a
 * second crash amid a commit, https://github.com/google/leveldb/issues/1287; that is why each run is a first one.
 *
 * @param url of the app with the sample journal
 * @param seed the same one kills at the same moments
 */
export async function killReading(
  url: string,
  { runs, seed }: { runs: number; seed: number },
): Promise<KilledReading[]> {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-reading-'));
  const random = randomNumbers(seed);
  try {
    const healthy = join(folder, 'reader');
    await makeProfile(healthy, url);
    const results: KilledReading[] = [];
    for (let run = 0; run < runs; run += 1) {
      const profile = join(folder, `run-${run}`);
      await cp(healthy, profile, { recursive: true });
      results.push(await killOnce(profile, url, random));
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
    return results;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** A reader's phone that has the whole journal and the app; the browser was closed in peace. */
async function makeProfile(profile: string, url: string): Promise<void> {
  const browser = await RunningBrowser.start(profile);
  await browser.page.goto(url);
  await browser.page.getByText('48 of 48 entries').waitFor();
  await browser.page.evaluate(() => navigator.serviceWorker.ready);
  await browser.close();
}

async function killOnce(profile: string, url: string, random: () => number): Promise<KilledReading> {
  let acknowledged: Made = nothingMade;
  const reading = await RunningBrowser.start(profile);
  const first = Math.floor(random() * slugs.length);
  const script = readOn(reading.page, {
    url,
    slugs,
    first,
    random,
    onMade: (made) => {
      acknowledged = made;
    },
  });
  const killed = new Promise<void>((resolve) => setTimeout(resolve, 1_500 + random() * longestMs));
  // Whoever is first: a script that fails before the kill is a failure of the app, and said.
  await Promise.race([killed, script]);
  script.catch(() => undefined);
  await reading.kill();

  const after = await RunningBrowser.start(profile);
  try {
    await after.page.goto(`${url}settings`);
    await after.page.getByRole('heading', { name: 'Your data' }).waitFor();
    return {
      acknowledged,
      losses: findLosses(acknowledged, await readMade(after.page)),
    };
  } finally {
    await after.kill();
  }
}
