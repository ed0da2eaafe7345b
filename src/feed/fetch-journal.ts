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
  /** The feed's real address, where `url` is a relay's or a copy's and its server does not tell: see FeedAnswer. */
  sourceUrl?: string | null;
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
  /** False where a document broke off, a later one could not be had or followed, or there were more than `maxPages`. */
  complete: boolean;
  /** Whether the documents that came are whole, and older ones are out of reach: asking again brings no more. */
  lacksPages: boolean;
  /** To be stored with the entries. Null where asking again can bring more: then the next sync must ask in full. */
  cursor: FeedCursor | null;
  /** Hash of the first document's bytes. */
  bodyHash: string;
  /** Why a later document is missing, or null. */
  pageFailure: FeedFailure | null;
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
  const { cursor } = options;
  const answer = await fetchFeed(url, {
    ...options,
    etag: cursor?.etag ?? null,
    lastModified: cursor?.lastModified ?? null,
  });
  if (answer.kind !== 'fetched') return answer;
  const bodyHash = hashBytes(answer.bytes);
  if (bodyHash === cursor?.bodyHash) return { kind: 'unchanged' };
  const first = parseAnswer(answer, options.sourceUrl ?? null, options.onProgress);
  if (first.kind === 'failed') return first;

  const { etag, lastModified } = answer;
  const { title, link } = first;
  const sourceUrl = answer.sourceUrl ?? options.sourceUrl ?? null;
  const { settled, ...rest } = await fetchOlder(first, bodyHash, url, { ...options, sourceUrl });
  const newCursor = settled ? { etag, lastModified, bodyHash } : null;
  return { kind: 'fetched', title, link, ...rest, cursor: newCursor, bodyHash };
}

type FeedDocument = Extract<ParsedFeed, { kind: 'feed' }>;

interface Walk extends Pick<FetchedFeed, 'entries' | 'skipped' | 'complete' | 'lacksPages' | 'pageFailure'> {
  /** Whether asking again would bring nothing more. */
  settled: boolean;
}

async function fetchOlder(
  first: FeedDocument,
  firstHash: string,
  url: string,
  options: FetchJournalOptions & { sourceUrl: string | null },
): Promise<Walk> {
  const { onProgress, sourceUrl, maxPages = 200 } = options;
  const collection = new EntryCollection();
  const visited = new Set([url]);
  const hashes = new Set([firstHash]);
  let skipped = 0;
  let whole = true;
  let page: FeedDocument = first;
  for (;;) {
    for (const entry of page.entries) collection.addEntry(entry);
    skipped += page.skipped;
    whole &&= page.complete;
    onProgress?.(collection.entries.length);
    const end = (complete: boolean, pageFailure: FeedFailure | null = null): Walk => ({
      entries: collection.entries,
      skipped,
      pageFailure,
      complete: complete && whole,
      lacksPages: !complete && whole && pageFailure === null,
      settled: whole && pageFailure === null,
    });
    if (page.nextUrl === null) return end(true);
    const next = findNext(page.nextUrl, url, sourceUrl);
    if (next !== null && visited.has(next.url)) return end(true);
    // More would not come next time either.
    if (next === null || visited.size >= maxPages) return end(false);
    visited.add(next.url);
    const answer = await fetchFeed(next.url, options);
    // A server that overlooks the query answers with the same document again and again.
    if (isKnown(answer, hashes)) return end(!next.isGuess);
    const parsed = parseAnswer(answer, next.isGuess ? page.nextUrl : null, (entries) =>
      onProgress?.(collection.entries.length + entries),
    );
    if (parsed.kind === 'failed') return end(false, next.isGuess ? null : parsed.failure);
    page = parsed;
  }
}

function isKnown(answer: FeedAnswer, hashes: Set<string>): boolean {
  if (answer.kind !== 'fetched') return false;
  const hash = hashBytes(answer.bytes);
  if (hashes.has(hash)) return true;
  hashes.add(hash);
  return false;
}

function parseAnswer(
  answer: FeedAnswer,
  sourceUrl: string | null,
  onProgress: FetchJournalOptions['onProgress'],
): ParsedFeed {
  // Without validators in the question no server may answer "unchanged".
  if (answer.kind === 'unchanged') return { kind: 'failed', failure: { kind: 'http', status: 304 } };
  if (answer.kind === 'failed') return answer;
  const { bytes, contentType, url } = answer;
  return parseFeed(bytes, {
    feedUrl: url,
    sourceUrl: answer.sourceUrl ?? sourceUrl,
    contentType,
    onProgress,
  });
}

/** Where an older document can be asked for. */
interface NextDocument {
  url: string;
  /** It is the feed's own address but for the query: whoever serves the feed for it may know the query too, or not. */
  isGuess: boolean;
}

/** Null for what is on another origin than the feed. The address is without its fragment. */
function findNext(address: string, feedUrl: string, sourceUrl: string | null): NextDocument | null {
  const feed = new URL(feedUrl);
  const next = new URL(address);
  next.hash = '';
  // A site behind a proxy does not know that it is asked over https.
  if (feed.protocol === 'https:' && next.protocol === 'http:' && next.host === feed.host)
    next.protocol = 'https:';
  if (next.origin === feed.origin) return { url: next.href, isGuess: false };
  const source = sourceUrl === null ? null : new URL(sourceUrl);
  if (source?.host !== next.host || source.pathname !== next.pathname) return null;
  feed.search = next.search;
  return { url: feed.href, isGuess: true };
}
