import type { Entry } from '../model/entry.ts';
import type { FeedState } from '../model/feed-state.ts';
import type { FeedFailure } from '../model/sync-outcome.ts';
import { EntryCollection } from './entry-collection.ts';
import { type FeedAnswer, type FetchFeedOptions, fetchFeed } from './fetch-feed.ts';
import { hashBytes } from './hash-bytes.ts';
import { type ParsedFeed, parseFeed } from './parse-feed.ts';

/** What tells the next sync whether the feed has changed; belongs to the feed's first document. */
export type FeedCursor = Pick<FeedState, 'etag' | 'lastModified' | 'bodyHash'>;

export interface FetchJournalOptions extends Omit<FetchFeedOptions, 'etag' | 'lastModified'> {
  /** Of the last good sync of this very URL; null or missing asks for everything. */
  cursor?: FeedCursor | null;
  /** Called after every hundredth entry of a document and at its end, with the number of entries so far. */
  onProgress?: (entriesSoFar: number) => void;
  /** Documents at most, the first included. */
  maxPages?: number;
}

export type FetchedJournal = FetchedFeed | { kind: 'unchanged' } | { kind: 'failed'; failure: FeedFailure };

export interface FetchedFeed {
  kind: 'fetched';
  /** Of the first document. */
  title: string | null;
  link: string | null;
  /** From all documents, newest document first, identities and slugs unique. */
  entries: Entry[];
  skipped: number;
  /** False where a document broke off, a later one could not be had, or there were more than `maxPages`. */
  complete: boolean;
  /** To be stored with the entries. Null where asking again can bring more: then the next sync must ask in full. */
  cursor: FeedCursor | null;
  /** Why a later document is missing, or null. */
  pageFailure: FeedFailure | null;
}

/**
 * Fetches the journal's feed at `url` (absolute) and, one after the other, the older documents that it leads to (JSON
 * Feed's next_url, RFC 5005's next and prev-archive), each under the limits of {@link fetchFeed}. Only addresses of
 * the feed's own origin are followed, none twice, and none past a document that came before. The first document
 * decides: where it fails or is unchanged, so is all. A later one that fails ends the walk; what came before it is
 * kept. Rejects only with an AbortError.
 */
export async function fetchJournal(url: string, options: FetchJournalOptions = {}): Promise<FetchedJournal> {
  const { cursor } = options;
  const answer = await fetchFeed(url, {
    ...options,
    etag: cursor?.etag ?? null,
    lastModified: cursor?.lastModified ?? null,
  });
  if (answer.kind !== 'fetched') return answer;
  const bodyHash = hashBytes(answer.bytes);
  if (bodyHash === cursor?.bodyHash) return { kind: 'unchanged' };
  const first = parseAnswer(answer, options.onProgress);
  if (first.kind === 'failed') return first;

  const { etag, lastModified } = answer;
  const { title, link } = first;
  const { settled, ...rest } = await fetchOlder(first, bodyHash, url, options);
  return { kind: 'fetched', title, link, ...rest, cursor: settled ? { etag, lastModified, bodyHash } : null };
}

type FeedDocument = Extract<ParsedFeed, { kind: 'feed' }>;

interface Walk extends Pick<FetchedFeed, 'entries' | 'skipped' | 'complete' | 'pageFailure'> {
  /** Whether asking again would bring nothing more. */
  settled: boolean;
}

async function fetchOlder(
  first: FeedDocument,
  firstHash: string,
  url: string,
  options: FetchJournalOptions,
): Promise<Walk> {
  const { onProgress, maxPages = 200 } = options;
  const collection = new EntryCollection(url);
  const visited = new Set([url]);
  const hashes = new Set([firstHash]);
  let skipped = 0;
  let whole = true;
  let page: ParsedFeed = first;
  for (;;) {
    for (const entry of page.entries) collection.addEntry(entry);
    skipped += page.skipped;
    whole &&= page.complete;
    onProgress?.(collection.entries.length);
    const nextUrl = sameOriginUrl(page.nextUrl, url);
    const walk = { entries: collection.entries, skipped, pageFailure: null };
    if (!nextUrl || visited.has(nextUrl)) return { ...walk, complete: whole, settled: whole };
    // More would not come next time either.
    if (visited.size >= maxPages) return { ...walk, complete: false, settled: whole };
    visited.add(nextUrl);
    const answer = await fetchFeed(nextUrl, options);
    if (answer.kind === 'fetched') {
      // A server that overlooks the query answers with the same document again and again.
      const hash = hashBytes(answer.bytes);
      if (hashes.has(hash)) return { ...walk, complete: whole, settled: whole };
      hashes.add(hash);
    }
    page = parseAnswer(answer, (entries) => onProgress?.(collection.entries.length + entries));
    if (page.kind === 'failed')
      return { ...walk, complete: false, settled: false, pageFailure: page.failure };
  }
}

function parseAnswer(answer: FeedAnswer, onProgress: FetchJournalOptions['onProgress']): ParsedFeed {
  // Without validators in the question no server may answer "unchanged".
  if (answer.kind === 'unchanged') return { kind: 'failed', failure: { kind: 'http', status: 304 } };
  if (answer.kind === 'failed') return answer;
  return parseFeed(answer.bytes, { feedUrl: answer.url, contentType: answer.contentType, onProgress });
}

/** The address without its fragment where it is on the feed's own origin, else null. */
function sameOriginUrl(address: string | null, feedUrl: string): string | null {
  if (address === null) return null;
  const url = new URL(address);
  url.hash = '';
  return url.origin === new URL(feedUrl).origin ? url.href : null;
}
