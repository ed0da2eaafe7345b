import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { settingsPage } from '../pages/settings-page.ts';
import { pauseMs } from './pause.ts';
import { randomNumbers } from './random-numbers.ts';
import { RunningBrowser } from './running-browser.ts';
import { findLosses, type Made, nothingMade, readMade, readOn } from './scripted-reading.ts';

/** Entries of the sample journal that expect something. */
const slugs = ['0074', '0072', '0071', '0069', '0067', '0066', '0063', '0061', '0059', '0057'];

/** Kills fall amid one of so many acts: early in the reading and deep in it alike. */
const maxActs = 15;

export interface KilledReading {
  /** What the device had acknowledged before the kill. */
  acknowledged: Made;
  /** Those of them that were gone after it; empty where all is well. */
  losses: string[];
}

/**
 * Reads the journal by script and kills the browser (`kill -9`) amid a random act, `runs` times, each time with a
 * copy of the same healthy profile; then opens the app anew and compares. Chromium itself can lose a database in a
 * second crash amid a commit, https://github.com/google/leveldb/issues/1287; that is why each run is a first one.
 *
 * @param url of the app with the sample journal
 * @param seed the same one kills amid the same acts
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
      const actsBefore = 1 + Math.floor((maxActs * (run + random())) / runs);
      results.push(await killOnce(profile, url, random, actsBefore));
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

async function killOnce(
  profile: string,
  url: string,
  random: () => number,
  actsBefore: number,
): Promise<KilledReading> {
  let acknowledged: Made = nothingMade;
  let acts = 0;
  let actAtMs = performance.now();
  let reach: (actMs: number) => void = () => undefined;
  const reached = new Promise<number>((resolve) => {
    reach = resolve;
  });
  const reading = await RunningBrowser.start(profile);
  const first = Math.floor(random() * slugs.length);
  const script = readOn(reading.page, {
    url,
    slugs,
    first,
    random,
    onMade: (made) => {
      acknowledged = made;
      acts += 1;
      if (acts === actsBefore) reach(performance.now() - actAtMs);
      actAtMs = performance.now();
    },
  });
  script.catch(() => undefined);
  // Amid the act that follows: it takes about as long as the one before.
  const killed = reached.then((actMs) => pauseMs(actMs * random()));
  // Whoever is first: a script that fails before the kill is a failure of the app, and said.
  await Promise.race([killed, script]).finally(() => reading.kill());

  const after = await RunningBrowser.start(profile);
  try {
    await settingsPage.open(after.page, url);
    return {
      acknowledged,
      losses: findLosses(acknowledged, await readMade(after.page)),
    };
  } finally {
    await after.kill();
  }
}
