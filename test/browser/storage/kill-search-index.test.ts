import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { generateFeed } from '../../bench/generate-feed.ts';
import { randomNumbers } from '../support/random-numbers.ts';
import { useKilledBrowser } from '../support/use-killed-browser.ts';

const tries = 6;
const seed = 20260625;
/** More than a segment holds: the index is written in two steps. */
const count = 2_100;

const bodies = { 1: generateEdition(1), 2: generateEdition(2) };

const used = useKilledBrowser();

test(`an index that is killed while it is built is whole, and search finds each entry as it is, ${tries} times`, {
  timeout: 480_000,
}, async () => {
  const random = randomNumbers(seed);
  await makeProfile();
  const found: string[] = [];
  let expectedMs = 800;
  for (let current = 1; current <= tries; current += 1) {
    const afterMs = expectedMs * (0.3 + 1.4 * random());
    const segments = await used.withCopy(async (profile) => {
      await killBuild(profile, afterMs);
      return reopenAndSearch(profile);
    });
    // Between: the first of two new segments is stored, beside those that both are to replace.
    const step = segments.some((key) => key <= 2) ? (segments.length > 2 ? 'between' : 'old') : 'new';
    found.push(step);
    expectedMs *= step === 'old' ? 1.4 : 0.8;
  }
  console.log(`killed ${found.length} builds, found: ${found.join(' ')}`);
  // Kills that all came too early or all too late would have proved nothing.
  expect(new Set(found).size).toBeGreaterThan(1);
});

/** A reader's profile with the app, the journal's first edition and its index; the browser was closed in peace. */
async function makeProfile(): Promise<void> {
  const running = await used.start(used.readersProfile);
  await used.openUnanswered(running);
  answer(1);
  const { page } = running;
  await expect.poll(async () => (await readIndex(page)).entries, { timeout: 60_000 }).toBe(count);
  expect((await readIndex(page)).segments).toEqual([1, 2]);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await running.close();
}

/** Lets the second edition come, in which every entry is revised, and kills the browser a while after it is stored. */
async function killBuild(profile: string, afterMs: number): Promise<void> {
  const running = await used.start(profile);
  await used.openUnanswered(running);
  const stored = running.page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const channel = new BroadcastChannel('waymark-sample');
        channel.onmessage = ({ data }) => data === 'entries' && resolve();
      }),
  );
  answer(2);
  await stored;
  await new Promise((resolve) => setTimeout(resolve, afterMs));
  await running.kill();
}

/** What a new browser finds: the index's segments, all of them whole, and every entry in its second edition alone. */
async function reopenAndSearch(profile: string): Promise<number[]> {
  const running = await used.start(profile);
  const { page } = running;
  // A page of the same origin that does not start the app.
  await page.goto(new URL('robots.txt', used.app.url).href);
  const { segments, keys } = await readIndex(page);
  const named = segments.flatMap((key) => [`docs:${key}`, `words:${key}`]);
  expect(keys).toEqual(['manifest', ...named].sort());
  await page.goto(`${used.app.url}search?q="e2 edition"`);
  const words = page
    .getByRole('main')
    .getByText(/^[\d,]+ entries/)
    .first();
  await expect.poll(() => words.textContent()).toMatch(/^2,100 entries/);
  await page.getByText('Still reading').waitFor({ state: 'detached' });
  await page.goto(`${used.app.url}search?q="e1 edition"`);
  await page.getByText('stands together in no entry').waitFor();
  await running.kill();
  return segments;
}

interface StoredIndex {
  segments: number[];
  entries: number | null;
  keys: string[];
}

function readIndex(page: Page): Promise<StoredIndex> {
  return page.evaluate(
    () =>
      new Promise<StoredIndex>((resolve, reject) => {
        const opening = indexedDB.open('waymark-sample');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const store = opening.result.transaction('searchIndex').objectStore('searchIndex');
          const manifest = store.get('manifest');
          const keys = store.getAllKeys();
          keys.onsuccess = () => {
            opening.result.close();
            const { segments = [], entries = null } = manifest.result ?? {};
            resolve({ segments, entries, keys: (keys.result as string[]).sort() });
          };
        };
      }),
  );
}

function answer(edition: 1 | 2): void {
  used.feed.publish(bodies[edition], { etag: `"${edition}"` });
  used.feed.letGo();
}

function generateEdition(edition: number): string {
  return generateFeed({ count, edition: `e${edition}`, paragraphs: 2 });
}
