import type { FeedState } from '../../model/journal/feed-state.ts';
import type { FeedFailure } from '../../model/journal/sync-outcome.ts';
import { loadChunk } from '../load-chunk.ts';
import { allTables, loadTables } from '../load-tables.ts';
import type { EarlyOptions } from './early-reader.ts';
import { type EarlyStream, earlyStream } from './early-stream.ts';
import { type FeedAnswer, fetchFeed } from './fetch-feed.ts';
import type { FetchOlderOptions, Walk } from './fetch-older.ts';
import { readWholeAnswer } from './parse-answer.ts';

/** What tells the next sync whether the feed has changed; belongs to the feed's first document. */
export type FeedCursor = Pick<FeedState, 'etag' | 'lastModified' | 'bodyHash'>;

export interface FetchJournalOptions
  extends Omit<FetchOlderOptions, 'etag' | 'lastModified' | 'sourceUrl'>,
    Partial<EarlyOptions> {
  /** From the last successful sync of this very URL; null or missing requests everything. */
  cursor?: FeedCursor | null;
  /** The feed's real address, if `url` is a relay's or a copy's and its server does not give it: see FeedAnswer. */
  sourceUrl?: string | null;
}

export type FetchedJournal = FetchedFeed | { kind: 'unchanged' } | { kind: 'failed'; failure: FeedFailure };

export interface FetchedFeed extends Omit<Walk, 'settled'> {
  kind: 'fetched';
  /** Of the first document. */
  title: string | null;
  link: string | null;
  /**
   * To be stored with the entries. Null if another request may bring more: the next sync must then be unconditional.
   */
  cursor: FeedCursor | null;
  /** Hash of the first document's bytes. */
  bodyHash: string;
}

/**
 * Fetches the journal's feed at `url` (absolute) and, one after the other, the older documents that it links to (JSON
 * Feed's next_url, RFC 5005's next and prev-archive), each under the limits of {@link fetchFeed}. Follows only
 * addresses of the feed's own origin, none twice, and none after a document that was seen before; uses https if the
 * feed does. The first document decides: if it fails or is unchanged, so is the whole. A later one that fails ends
 * the walk; what came before it is kept. Rejects only with an AbortError.
 */
export async function fetchJournal(url: string, options: FetchJournalOptions = {}): Promise<FetchedJournal> {
  const { cursor, onEarly } = options;
  const knownSourceUrl = options.sourceUrl ?? null;
  const early = onEarly && earlyStream({ sourceUrl: knownSourceUrl, onEarly });
  const answer = await fetchFirst(url, options, early);
  if (answer.kind !== 'fetched') return answer;
  await early?.finish(answer);
  const older = await loadChunk(() => import('./fetch-older.ts'));
  if (older === null) return { kind: 'failed', failure: { kind: 'offline' } };
  const bodyHash = older.hashBytes(answer.bytes);
  if (bodyHash === cursor?.bodyHash) return { kind: 'unchanged' };
  // Without the tables the parser reports what it lacks.
  if (!early) await loadTables(allTables);
  const first = await readWholeAnswer(answer, knownSourceUrl, options.onProgress);
  if (first.kind === 'failed') return first;

  const { etag, lastModified } = answer;
  const { title, link } = first;
  const sourceUrl = answer.sourceUrl ?? knownSourceUrl;
  const { settled, ...rest } = await older.fetchOlder(first, bodyHash, url, { ...options, sourceUrl });
  const newCursor = settled ? { etag, lastModified, bodyHash } : null;
  return { kind: 'fetched', title, link, ...rest, cursor: newCursor, bodyHash };
}

/** The first document. If it cannot be fetched, `early` has reported all that it will by the time this settles. */
async function fetchFirst(
  url: string,
  options: FetchJournalOptions,
  early: EarlyStream | undefined,
): Promise<FeedAnswer> {
  const { cursor, onPiece } = options;
  let answer: FeedAnswer | undefined;
  try {
    answer = await fetchFeed(url, {
      ...options,
      etag: cursor?.etag ?? null,
      lastModified: cursor?.lastModified ?? null,
      onPiece: (...soFar) => {
        early?.hear(...soFar);
        onPiece?.(...soFar);
      },
    });
    return answer;
  } finally {
    if (answer?.kind !== 'fetched') await early?.stop();
  }
}
