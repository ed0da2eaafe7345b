import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { maxFeedBytes } from '../../feed/fetch/fetch-feed.ts';
import { unpackGzip } from '../../feed/fetch/unpack-gzip.ts';
import type { FeedSource } from '../config/parse-feed-source.ts';
import { createGuardedFetch } from './guarded-fetch.ts';
import { sniffFeed } from './sniff-feed.ts';

/** The copy of the feed that goes out with a build: its file name tells the page (and the host) what it is. */
export interface FeedCopy {
  name: 'feed.xml' | 'feed.json';
  bytes: Uint8Array;
  /** Why this is the last good copy and not a fresh one, as a plain sentence; null if it is fresh. */
  warning: string | null;
}

interface Options {
  /** Where the last good copies are kept, one for each source. */
  cacheFolder: string;
  timeoutMs?: number;
}

/**
 * Fetches the feed for a build. Where the upstream fails, or answers something that is not a feed, the last good copy
 * of the same source stands in for it; without one the answer has no copy, only the reason.
 */
export async function copyFeed(
  source: FeedSource,
  { cacheFolder, timeoutMs = 60_000 }: Options,
): Promise<FeedCopy | { name: null; warning: string }> {
  const kept = join(
    cacheFolder,
    createHash('sha256').update(JSON.stringify(source)).digest('hex').slice(0, 32),
  );
  const fetched = await fetchFeedBytes(source, timeoutMs);
  if (fetched instanceof Uint8Array) {
    await mkdir(dirname(kept), { recursive: true });
    await writeFile(kept, fetched);
    return { name: nameOf(fetched), bytes: fetched, warning: null };
  }
  const last = await readFile(kept).catch(() => null);
  if (last === null) return { name: null, warning: `${fetched} There is no earlier copy of it either.` };
  return { name: nameOf(last), bytes: last, warning: `${fetched} The last good copy goes out instead.` };
}

function nameOf(bytes: Uint8Array): FeedCopy['name'] {
  return sniffFeed(bytes) === 'json' ? 'feed.json' : 'feed.xml';
}

async function fetchFeedBytes(source: FeedSource, timeoutMs: number): Promise<Uint8Array | string> {
  const from = source.kind === 'file' ? source.path : source.url;
  try {
    const body = source.kind === 'file' ? await readFile(source.path) : await download(source.url, timeoutMs);
    const bytes = body && (await unpackGzip(body, maxFeedBytes));
    if (bytes === null) return `What ${from} gave is too large.`;
    return sniffFeed(bytes) === null ? `What ${from} gave is not a feed.` : bytes;
  } catch (error) {
    return `The feed could not be had from ${from} (${reasonOf(error)}).`;
  }
}

/** Null if it is larger than the app reads. */
async function download(url: string, timeoutMs: number): Promise<Uint8Array | null> {
  const response = await createGuardedFetch(url)(url, {
    headers: { 'User-Agent': 'Waymark build' },
    signal: AbortSignal.timeout(timeoutMs),
  });
  if (!response.ok) throw new Error(`HTTP status ${response.status}`);
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    length += piece.length;
    if (length > maxFeedBytes) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** What `fetch` throws says only "fetch failed"; the reason is in its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
