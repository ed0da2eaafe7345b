import type { FeedState } from '../model/feed-state.ts';
import type { FeedFailure } from '../model/sync-outcome.ts';
import type { EarlyOptions } from './early-reader.ts';
import { type EarlyStream, earlyStream } from './early-stream.ts';
import { type FeedAnswer, fetchFeed } from './fetch-feed.ts';
import type { FetchOlderOptions, Walk } from './fetch-older.ts';
import { loadChunk } from './load-chunk.ts';
import { allTables, loadTables } from './load-tables.ts';
import { parseWholeAnswer } from './parse-answer.ts';

/** What tells the next sync whether the feed has changed; belongs to the feed's first document. */
export type FeedCursor = Pick<FeedState, 'etag' | 'lastModified' | 'bodyHash'>;

export interface FetchJournalOptions
  extends Omit<FetchOlderOptions, 'etag' | 'lastModified' | 'sourceUrl'>,
    Partial<EarlyOptions> {
  /** Of the last good sync of this very URL; null or missing asks for everything. */
  cursor?: FeedCursor | null;
  /** The feed's real address, where `url` is a relay's or a copy's and its server does not tell: see FeedAnswer. */
  sourceUrl?: string | null;
}

export type FetchedJournal = FetchedFeed | { kind: 'unchanged' } | { kind: 'failed'; failure: FeedFailure };

export interface FetchedFeed extends Omit<Walk, 'settled'> {
  kind: 'fetched';
  /** Of the first document. */
  title: string | null;
  link: string | null;
  /** To be stored with the entries. Null where asking again can bring more: then the next sync must ask in full. */
  cursor: FeedCursor | null;
  /** Hash of the first document's bytes. */
  bodyHash: string;
}

/**
 * Fetches the journal's feed at `url` (absolute) and, one after the other, the older documents that it leads to (JSON
 * Feed's next_url, RFC 5005's next and prev-archive), each under the limits of {@link fetchFeed}. Only addresses of
 * the feed's own origin are followed, none twice, and none past a document that came before; http is asked for as https
 * where the feed is. The first document
 * decides: where it fails or is unchanged, so is all. A later one that fails ends the walk; what came before it is
 * kept. Rejects only with an AbortError.
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
  // Without the tables the document says what it lacks.
  if (!early) await loadTables(allTables);
  const first = await parseWholeAnswer(answer, knownSourceUrl, options.onProgress);
  if (first.kind === 'failed') return first;

  const { etag, lastModified } = answer;
  const { title, link } = first;
  const sourceUrl = answer.sourceUrl ?? knownSourceUrl;
  const { settled, ...rest } = await older.fetchOlder(first, bodyHash, url, { ...options, sourceUrl });
  const newCursor = settled ? { etag, lastModified, bodyHash } : null;
  return { kind: 'fetched', title, link, ...rest, cursor: newCursor, bodyHash };
}

/** The first document. Where it does not come, `early` has given what it will by the time that it is known. */
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
