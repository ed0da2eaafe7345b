import type { Entry } from '../../model/entry/entry.ts';
import type { FeedFailure } from '../../model/journal/sync-outcome.ts';
import type { ParsedFeed } from '../parse-feed.ts';
import { EntryCollection } from './entry-collection.ts';
import { type FeedAnswer, type FetchFeedOptions, fetchFeed } from './fetch-feed.ts';
import { hashBytes } from './hash-bytes.ts';
import { readWholeAnswer } from './parse-answer.ts';

export { hashBytes };

export interface FetchOlderOptions extends FetchFeedOptions {
  /** The feed's real address, if its url is a relay's or a copy's. */
  sourceUrl: string | null;
  /** Called after every hundredth entry of a document and at its end, with the number of entries so far. */
  onProgress?: (entriesSoFar: number) => void;
  /** Maximum number of documents, including the first. */
  maxPages?: number;
}

/** The contents of a feed's documents together. */
export interface Walk {
  /** From all documents, newest document first, identities and slugs unique. */
  entries: Entry[];
  skipped: number;
  /**
   * False if a document broke off, a later one could not be fetched or followed, or there were more than `maxPages`.
   */
  complete: boolean;
  /** Whether an item may have lost a part: a document is cut or broken, or has items that cannot be parsed. */
  isDamaged: boolean;
  /** Whether the fetched documents are complete, and older ones are out of reach: another request brings no more. */
  lacksPages: boolean;
  /** Why a later document is missing, or null. */
  pageFailure: FeedFailure | null;
  /** Whether another request would bring nothing more. */
  settled: boolean;
}

type FeedDocument = Extract<ParsedFeed, { kind: 'feed' }>;

/**
 * Fetches the older documents that a feed's first one links to, one after the other: see fetch-journal.ts.
 * `firstHash`: of the bytes of the first, `url`: its address. Rejects only with an AbortError.
 */
export async function fetchOlder(
  first: FeedDocument,
  firstHash: string,
  url: string,
  options: FetchOlderOptions,
): Promise<Walk> {
  const { onProgress, sourceUrl, maxPages = 200 } = options;
  const collection = new EntryCollection();
  const visited = new Set([url]);
  const hashes = new Set([firstHash]);
  let skipped = 0;
  let whole = true;
  let isBroken = false;
  let page: FeedDocument = first;
  let isGuess = false;
  for (;;) {
    collection.addEntries(page.entries);
    skipped += page.skipped;
    whole &&= page.complete;
    isBroken ||= page.isDamaged === true;
    onProgress?.(collection.entries.length);
    const end = (complete: boolean, pageFailure: FeedFailure | null = null): Walk => ({
      entries: collection.entries,
      skipped,
      pageFailure,
      complete: complete && whole,
      isDamaged: isBroken || !whole || skipped > 0,
      lacksPages: !complete && whole && pageFailure === null,
      settled: whole && pageFailure === null,
    });
    if (page.nextUrl === null) return end(true);
    // The same again, with another address to go on at: there would be no end to it.
    if (isRepeated(page, hashes)) return end(!isGuess);
    const next = findNext(page.nextUrl, url, sourceUrl);
    if (next !== null && visited.has(next.url)) return end(true);
    // Another sync would not get further either.
    if (next === null || visited.size >= maxPages) return end(false);
    visited.add(next.url);
    ({ isGuess } = next);
    const answer = await fetchFeed(next.url, options);
    // A server that ignores the query sends the same document again and again.
    if (isKnown(answer, hashes)) return end(!isGuess);
    const parsed = await readWholeAnswer(answer, isGuess ? page.nextUrl : null, (entries) =>
      onProgress?.(collection.entries.length + entries),
    );
    if (parsed.kind === 'failed') return end(false, isGuess ? null : parsed.failure);
    page = parsed;
  }
}

function isKnown(answer: FeedAnswer, hashes: Set<string>): boolean {
  return answer.kind === 'fetched' && !isNew(hashBytes(answer.bytes), hashes);
}

/** By what it holds: where a relay names the next document anew each time, no two have the same bytes. */
function isRepeated({ entries }: FeedDocument, hashes: Set<string>): boolean {
  const held = JSON.stringify(entries.map(({ id, contentHash }) => [id, contentHash]));
  return !isNew(hashBytes(new TextEncoder().encode(held)), hashes);
}

function isNew(hash: string, hashes: Set<string>): boolean {
  const { size } = hashes;
  return hashes.add(hash).size > size;
}

/** Where an older document can be requested. */
interface NextDocument {
  url: string;
  /** It is the feed's own address except for the query: the server may support that query, or not. */
  isGuess: boolean;
}

/** Null for another origin than the feed's. The address has no fragment. */
function findNext(address: string, feedUrl: string, sourceUrl: string | null): NextDocument | null {
  const feed = new URL(feedUrl);
  const next = new URL(address);
  next.hash = '';
  // A site behind a proxy may not know that it is reached over https.
  if (feed.protocol === 'https:' && next.protocol === 'http:' && next.host === feed.host)
    next.protocol = 'https:';
  if (next.origin === feed.origin) return { url: next.href, isGuess: false };
  const source = sourceUrl === null ? null : new URL(sourceUrl);
  if (source?.host !== next.host || source.pathname !== next.pathname) return null;
  feed.search = next.search;
  return { url: feed.href, isGuess: true };
}
