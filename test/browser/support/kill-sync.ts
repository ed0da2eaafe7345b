import { expect } from 'vitest';
import { generateFeed } from '../../bench/generate-feed.ts';
import { killMoments } from './kill-moments.ts';
import { nextChange } from './next-change.ts';
import { pauseMs } from './pause.ts';
import { putRecord } from './put-record.ts';
import { readStoredJournal, type StoredJournal } from './stored-journal.ts';
import type { KilledBrowser } from './use-killed-browser.ts';

const firstCount = 2_000;

/**
 * Kills the browser amid a sync, `runs` times: when it is told that the sync is stored, at its very begin, and between.
 * Expects the old state or the new one, whole, and the reader's marks beside it. Resolves with what was found.
 *
 * @param used of this file alone: the reader's profile is made here
 * @param seed the same one kills at the same shares of a sync
 */
export async function killSync(
  used: KilledBrowser,
  { runs, seed }: { runs: number; seed: number },
): Promise<('old' | 'new')[]> {
  const bodies = { 1: generateEdition(1), 2: generateEdition(2) };
  const answer = (edition: 1 | 2) => {
    used.feed.publish(bodies[edition], { etag: `"${edition}"` });
    used.feed.letGo();
  };
  /** How long a sync took that was told of, at last. */
  let syncMs = 0;
  await makeProfile();
  const found: ('old' | 'new')[] = [];
  for (const share of killMoments({ runs, seed })) {
    const state = await used.withCopy(async (profile) => {
      await killOnce(profile, share);
      return reopen(profile);
    });
    const edition = expectWhole(state);
    expect(state.readMarks).toEqual(['just now', 'long ago']);
    found.push(edition === 2 ? 'new' : 'old');
    // What is told of is stored.
    if (share === 'told') expect(edition).toBe(2);
  }
  return found;

  /** A reader's profile with the app, the journal's first edition and a read mark; the browser was closed in peace. */
  async function makeProfile(): Promise<void> {
    const running = await used.start(used.readersProfile);
    await used.openUnanswered(running);
    answer(1);
    await running.page.getByText('2,001 of 2,001 entries').waitFor({ timeout: 90_000 });
    await running.page.evaluate(() => navigator.serviceWorker.ready);
    await putRecord(running.page, 'readMarks', { id: 'long ago', readAtMs: 1 });
    await running.close();
  }

  /** Opens the app, marks an entry as read, lets the second edition come, and kills the browser at the moment. */
  async function killOnce(profile: string, moment: number | 'told'): Promise<void> {
    const running = await used.start(profile);
    await used.openUnanswered(running);
    await putRecord(running.page, 'readMarks', { id: 'just now', readAtMs: 2 });
    const told = nextChange(running.page, 'entries');
    const startMs = performance.now();
    const measured = told.then(() => {
      syncMs = performance.now() - startMs;
    });
    measured.catch(() => undefined);
    answer(2);
    await (moment === 'told' ? measured : pauseMs(moment * syncMs));
    await running.kill();
  }

  /** What a new browser finds, on a page of the same origin that does not start the app. */
  async function reopen(profile: string): Promise<StoredJournal> {
    const running = await used.start(profile);
    await running.page.goto(new URL('robots.txt', used.app.url).href);
    const state = await readStoredJournal(running.page);
    await running.kill();
    return state;
  }
}

function generateEdition(edition: number): string {
  return generateFeed({ count: countOf(edition), edition: `e${edition}`, paragraphs: 1 });
}

/** The second edition is longer and so moves every entry to another day: no record stays as it was. */
function countOf(edition: number): number {
  return firstCount + edition;
}

/** The edition that the whole database is of. */
function expectWhole(state: StoredJournal): number {
  const edition = state.edition ?? Number.NaN;
  const count = countOf(edition);
  expect([1, 2]).toContain(edition);
  expect(state).toMatchObject({
    entries: count,
    summaries: count,
    lines: count,
    strays: 0,
    entryEditions: [`e${edition}`],
  });
  return edition;
}
