import fc from 'fast-check';
import { vi } from 'vitest';
import { parseFeed } from '../../src/feed/parse-feed.ts';
import type { Entry } from '../../src/model/entry/entry.ts';
import { countWords, plainText } from '../../src/model/entry/plain-text.ts';
import type { Revision } from '../../src/model/identity/revision.ts';
import type { SyncOutcome } from '../../src/model/journal/sync-outcome.ts';
import { buildSegment } from '../../src/search/build-segment.ts';
import { withDatabase } from '../../src/store/database.ts';
import { syncFeed } from '../../src/sync/sync-feed.ts';
import { freshDevice } from '../store/fresh-device.ts';
import { type Borne, bearAll, type Trials } from '../support/bear-all.ts';
import { anyDamage, type Damage, withDamages } from '../support/damage.ts';
import { type FeedFormat, feedFormats, type Post } from '../support/write-in-format.ts';
import { storedEntries } from './synced-feed.ts';

/** A journal that a device has whole, and what befell the next answer of its feed. */
interface DamagedFeed {
  format: FeedFormat;
  posts: number;
  contentType: string | null;
  damages: Damage[];
}

export interface DamageOptions extends Trials {
  /** In place of the app's own sync, where a test is to show what is noticed. */
  sync?: () => Promise<SyncOutcome>;
}

const feedUrl = 'http://localhost/feed';

const anyDamagedFeed: fc.Arbitrary<DamagedFeed> = fc.record({
  format: fc.constantFrom(...(Object.keys(feedFormats) as FeedFormat[])),
  posts: fc.integer({ min: 1, max: 4 }),
  contentType: fc.constantFrom(
    null,
    'application/xml',
    'text/html; charset=iso-8859-1',
    'text/plain; charset=utf-16',
  ),
  damages: fc.array(anyDamage, { minLength: 1, maxLength: 3 }),
});

/**
 * Stores a journal, damages what its feed says next, and syncs that, `runs` times. Nothing may throw, and nothing may
 * be worse afterwards: see {@link findLosses}. What is not borne is shrunk to the least that is not.
 */
export async function damageFeeds({
  sync = syncAsApp,
  ...trials
}: DamageOptions): Promise<Borne<DamagedFeed>> {
  vi.stubGlobal('navigator', {});
  try {
    return await bearAll(anyDamagedFeed, (feed) => bear(feed, sync), trials);
  } finally {
    vi.unstubAllGlobals();
  }
}

const syncAsApp = () => syncFeed({ feedUrl, force: true });

/** Throws what is thrown, and an error with what was lost. */
async function bear(feed: DamagedFeed, sync: () => Promise<SyncOutcome>): Promise<string> {
  const whole = feedFormats[feed.format](posts(feed.posts));
  const damaged = withDamages(whole, feed.damages);
  await freshDevice();
  answerWith(whole, null);
  await syncAsApp();
  const before = await storedEntries();
  if (before.length !== feed.posts) throw new Error(`${before.length} of ${feed.posts} posts were read`);

  readThrough(damaged, feed.contentType);
  answerWith(damaged, feed.contentType);
  const outcome = await sync();
  const losses = findLosses(before, await storedEntries(), await revisedTexts(), outcome);

  answerWith(whole, null);
  await syncAsApp();
  const healed = new Set((await storedEntries()).map(textOf));
  losses.push(...before.filter((entry) => !healed.has(textOf(entry))).map(({ id }) => `${id} stays damaged`));
  if (losses.length > 0) throw new Error(losses.join('; '));
  return nameOf(outcome);
}

/**
 * What a device lost by an answer: an entry; all words of one; words that are neither in their entry nor in what the
 * reader is shown of its revision; more than half of the words of one, in an answer that itself says that it is
 * damaged; anything at all where the sync failed.
 */
function findLosses(
  before: readonly Entry[],
  after: readonly Entry[],
  revised: ReadonlyMap<string, string>,
  outcome: SyncOutcome,
): string[] {
  const now = new Map(after.map((entry) => [entry.id, entry]));
  const saysDamaged = outcome.kind === 'updated' && (outcome.skipped > 0 || !outcome.complete);
  return before.flatMap((entry) => {
    const { id } = entry;
    const found = now.get(id);
    if (!found) return [`${id} is gone`];
    const [said, says] = [wordsIn(textOf(entry)), wordsIn(textOf(found))];
    if (says.size === 0) return [`${id} says nothing any more`];
    if (outcome.kind === 'failed' && textOf(found) !== textOf(entry))
      return [`${id} changed in a sync that failed`];
    const [had, left] = [countWords(textOf(entry)), countWords(textOf(found))];
    if (saysDamaged && 2 * left < had) return [`${id} is a stump, ${left} of ${had} words`];
    const shown = new Set([...says, ...wordsIn(revised.get(id) ?? '')]);
    const lost = [...said].filter((word) => !shown.has(word));
    return lost.length > 0 ? [`${id} lost ${lost.join(' ')}`] : [];
  });
}

/** What is done with a document beside its being stored: none of it may throw on any bytes. */
function readThrough(bytes: Uint8Array, contentType: string | null): void {
  const parsed = parseFeed(bytes, { feedUrl, contentType });
  if (parsed.kind === 'feed') buildSegment(parsed.entries);
}

function answerWith(body: string | Uint8Array<ArrayBuffer>, contentType: string | null): void {
  const headers = contentType === null ? {} : { 'Content-Type': contentType };
  vi.stubGlobal('fetch', async () => new Response(body, { headers }));
}

function textOf({ body, noticed, expects }: Pick<Entry, 'body' | 'noticed' | 'expects'>): string {
  return [plainText(body), noticed ?? '', expects ?? ''].join('\n');
}

function wordsIn(text: string): Set<string> {
  return new Set(text.match(/[\p{L}\p{N}]+/gu));
}

async function revisedTexts(): Promise<Map<string, string>> {
  const revisions: Revision[] = await withDatabase((database) => database.getAll('revisions'));
  return new Map(revisions.map(({ id, before }) => [id, textOf(before)]));
}

function nameOf(outcome: SyncOutcome): string {
  if (outcome.kind === 'failed') return `failed: ${outcome.failure.kind}`;
  if (outcome.kind !== 'updated') return outcome.kind;
  return outcome.skipped > 0 || !outcome.complete ? 'updated, and said to be damaged' : 'updated';
}

/** Entries in the journal's form and without it, with marks, lists and letters of other scripts; no two with one text. */
function posts(count: number): Post[] {
  return ['morning', 'noon', 'evening', 'night'].slice(0, count).map((part, index) => ({
    id: `ferry-${part}`,
    title: `The ${part} boat`,
    link: `https://ferry.example/${part}`,
    date: `2026-06-1${index}T10:00:00Z`,
    html: index % 2 === 0 ? inForm(part, index) : asPost(part),
  }));
}

function inForm(part: string, index: number): string {
  return (
    `<p>Date: June 1${index}, 2026 Origin: 35.6762° N, 139.6503° E Routed through: Tōkyō, Japan Local time: 13:45 local State: still</p>` +
    `<p>The ${part} boat came in late, and nobody on the quay had waited for it but the gulls &amp; a café’s 猫.</p>` +
    `<p>Today I noticed: the ${part} bell is tuned to the church.</p><p>Tomorrow I expect: rain before the ${part} ferry.</p>`
  );
}

function asPost(part: string): string {
  return (
    `<p>At ${part} the deck was <em>empty</em> but for <a href="https://ferry.example/${part}/cat">the cat</a>.</p>` +
    `<ul><li>one rope of the ${part}</li><li>two dry lines</li></ul><blockquote><p>Nobody minded, said the ${part} pilot.</p></blockquote>`
  );
}
