import { expect, test } from 'vitest';
import { generateFeed } from '../../bench/generate-feed.ts';
import { randomNumbers } from '../support/random-numbers.ts';
import { readStoredJournal, type StoredJournal, storeReadMark } from '../support/stored-journal.ts';
import { useKilledBrowser } from '../support/use-killed-browser.ts';

const tries = 30;
const seed = 20260625;
const firstCount = 2_000;

const bodies = { 1: generateEdition(1), 2: generateEdition(2) };

const used = useKilledBrowser();

test(`a sync that is killed leaves the old state or the new one, ${tries} times`, {
  timeout: 480_000,
}, async () => {
  const random = randomNumbers(seed);
  await makeProfile();
  const found: string[] = [];
  // Where the old state is found the next kill comes later, else earlier: most of them fall around the commit.
  let expectedMs = 1_000;
  for (let current = 1; current <= tries; current += 1) {
    const afterMs = expectedMs * (0.5 + random());
    const state = await used.withCopy(async (profile) => {
      await killSync(profile, afterMs);
      return reopen(profile);
    });
    const edition = expectWhole(state);
    expect([1, 2]).toContain(edition);
    expect(state.readMarks).toEqual(['just now', 'long ago']);
    found.push(edition === 2 ? 'new' : 'old');
    expectedMs *= edition === 2 ? 0.9 : 1.1;
  }
  console.log(`killed ${found.length} syncs, found: ${found.join(' ')}`);
  // Kills that all came too early or all too late would have proved nothing.
  expect(new Set(found)).toEqual(new Set(['old', 'new']));
});

/** A reader's profile with the app, the journal's first edition and a read mark; the browser was closed in peace. */
async function makeProfile(): Promise<void> {
  const running = await used.start(used.readersProfile);
  await used.openUnanswered(running);
  answer(1);
  await running.page.getByText('2,001 of 2,001 entries').waitFor();
  await running.page.evaluate(() => navigator.serviceWorker.ready);
  await storeReadMark(running.page, 'long ago', 1);
  await running.close();
}

/** Opens the app, marks an entry as read, lets the second edition come, and kills the browser after a while. */
async function killSync(profile: string, afterMs: number): Promise<void> {
  const running = await used.start(profile);
  await used.openUnanswered(running);
  await storeReadMark(running.page, 'just now', 2);
  answer(2);
  await new Promise((resolve) => setTimeout(resolve, afterMs));
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

function answer(edition: 1 | 2): void {
  used.feed.publish(bodies[edition], { etag: `"${edition}"` });
  used.feed.letGo();
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
  expect(state).toMatchObject({
    entries: count,
    summaries: count,
    lines: count,
    strays: 0,
    entryEditions: [`e${edition}`],
  });
  return edition;
}
