import type { Page } from 'playwright';
import { expect } from 'vitest';
import { generateFeed } from '../../bench/generate-feed.ts';
import { killMoments } from './kill-moments.ts';
import { nextChange } from './next-change.ts';
import { pauseMs } from './pause.ts';
import type { KilledBrowser } from './use-killed-browser.ts';

/** More than a segment holds: the index is written in two steps. */
const count = 2_100;

/** `between`: the first of two new segments is stored, beside those that both are to replace. */
export type IndexStep = 'old' | 'between' | 'new';

/**
 * Kills the browser amid the building of the search index, `runs` times: when it is told that the index is stored, as
 * soon as the entries are, and between. Expects an index whose parts are all there, and a search that finds each entry
 * as it is after the app was opened anew. Resolves with the steps that were found.
 *
 * @param used of this file alone: the reader's profile is made here
 * @param seed the same one kills at the same shares of a build
 */
export async function killSearchIndex(
  used: KilledBrowser,
  { runs, seed }: { runs: number; seed: number },
): Promise<IndexStep[]> {
  const bodies = { 1: generateEdition(1), 2: generateEdition(2) };
  const answer = (edition: 1 | 2) => {
    used.feed.publish(bodies[edition], { etag: `"${edition}"` });
    used.feed.letGo();
  };
  /** How long a build took that was told of, at last. */
  let buildMs = 0;
  await makeProfile();
  const found: IndexStep[] = [];
  for (const moment of killMoments({ runs, seed })) {
    const segments = await used.withCopy(async (profile) => {
      await killBuild(profile, moment);
      return reopenAndSearch(profile);
    });
    const step = segments.some((key) => key <= 2) ? (segments.length > 2 ? 'between' : 'old') : 'new';
    found.push(step);
    // What is told of is stored.
    if (moment === 'told') expect(step).toBe('new');
  }
  return found;

  /** A reader's profile with the app, the journal's first edition and its index; the browser was closed in peace. */
  async function makeProfile(): Promise<void> {
    const running = await used.start(used.readersProfile);
    await used.openUnanswered(running);
    const built = nextChange(running.page, 'search');
    answer(1);
    await built;
    expect(await readIndex(running.page)).toMatchObject({ entries: count, segments: [1, 2] });
    await running.page.evaluate(() => navigator.serviceWorker.ready);
    await running.close();
  }

  /** Lets the second edition come, in which every entry is revised, and kills the browser once it is stored. */
  async function killBuild(profile: string, moment: number | 'told'): Promise<void> {
    const running = await used.start(profile);
    await used.openUnanswered(running);
    const stored = nextChange(running.page, 'entries');
    const built = nextChange(running.page, 'search');
    answer(2);
    await stored;
    const startMs = performance.now();
    const measured = built.then(() => {
      buildMs = performance.now() - startMs;
    });
    measured.catch(() => undefined);
    await (moment === 'told' ? measured : pauseMs(moment * buildMs));
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
}

interface StoredIndex {
  segments: number[];
  entries: number | null;
  keys: string[];
}

/** The index's manifest, and the keys of its parts: what they hold is large. */
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

function generateEdition(edition: number): string {
  return generateFeed({ count, edition: `e${edition}`, paragraphs: 2 });
}
