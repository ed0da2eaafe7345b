import { feedAccept } from '../../model/journal/feed-accept.ts';
import type { FeedFailure } from '../../model/journal/sync-outcome.ts';
import { isUnreachableAnswer } from '../../model/journal/unreachable-answer.ts';
import { parseUrl } from '../../model/text/parse-url.ts';
import { loadChunk } from '../load-chunk.ts';
import { isGzip } from './is-gzip.ts';
import { parseRetryAfter } from './parse-retry-after.ts';

/** The largest document that is read, decompressed. */
export const maxFeedBytes = 32 * 1024 * 1024;

export interface FetchFeedOptions {
  /** Validators of the present copy, from its response; null or missing requests the whole document. */
  etag?: string | null;
  lastModified?: string | null;
  /**
   * The longest silence: until the response begins, and between two pieces of its body. A slow line is not a dead
   * one.
   */
  timeoutMs?: number;
  /** Of the body, decoded and decompressed. */
  limitBytes?: number;
  /** Called for every piece of the body that arrives, with the response's head and all pieces so far. */
  onPiece?: (head: AnswerHead, pieces: readonly Uint8Array[]) => void;
  signal?: AbortSignal;
  fetch?: typeof globalThis.fetch;
}

/** What is known of a document before it is complete. */
export interface AnswerHead {
  contentType: string | null;
  etag: string | null;
  lastModified: string | null;
  /** After redirects. */
  url: string;
  /** The document's own address according to the server, absolute: a relay's differs. Left out if there is none. */
  sourceUrl?: string;
}

export interface FetchedAnswer extends AnswerHead {
  kind: 'fetched';
  /** The whole body, decoded and decompressed. */
  bytes: Uint8Array;
}

/** The server's answer. */
export type FeedAnswer = FetchedAnswer | { kind: 'unchanged' } | { kind: 'failed'; failure: FeedFailure };

/**
 * Requests the document at `url` (absolute), conditionally if validators are given. Everything that a network and a
 * server can do is a value of the answer; rejects only with an AbortError, and only if `signal` aborts.
 */
export async function fetchFeed(url: string, options: FetchFeedOptions = {}): Promise<FeedAnswer> {
  const { timeoutMs = 30_000, signal } = options;
  if (signal?.aborted) throw abortError();
  const controller = new AbortController();
  let timedOut = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waitOn = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      timedOut = true;
      controller.abort();
    }, timeoutMs);
  };
  waitOn();
  const abort = () => controller.abort();
  // Not AbortSignal.any: Safari has it only from 17.4 on.
  signal?.addEventListener('abort', abort);
  try {
    return await ask(url, options, controller, (head, pieces) => {
      waitOn();
      options.onPiece?.(head, pieces);
    });
  } catch {
    if (signal?.aborted) throw abortError();
    // Whatever fetch and the body's stream reject with (TypeError, in Node also others), the connection failed.
    return failed(timedOut ? { kind: 'timeout', timeoutMs } : { kind: 'offline' });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

async function ask(
  url: string,
  options: FetchFeedOptions,
  controller: AbortController,
  onPiece: NonNullable<FetchFeedOptions['onPiece']>,
): Promise<FeedAnswer> {
  const { etag = null, lastModified = null, limitBytes = maxFeedBytes, fetch = globalThis.fetch } = options;
  const headers = new Headers({ Accept: feedAccept });
  if (etag) headers.set('If-None-Match', etag);
  if (lastModified) headers.set('If-Modified-Since', lastModified);
  // `no-store`: the browser's cache would otherwise turn a 304 into the 200 that it has stored. A variable of its
  // own, since Node's types, unlike the browser's, have no cache option.
  const asked = { headers, cache: 'no-store' as const, signal: controller.signal };
  const response = await fetch(url, asked);
  if (response.status === 304 && (etag || lastModified)) return { kind: 'unchanged' };
  const failure = failureOf(response);
  if (failure) {
    controller.abort();
    return failed(failure);
  }
  const head = headOf(response, url);
  const body = await readBody(response, limitBytes, (pieces) => onPiece(head, pieces));
  // Hardly any server sends what needs this code.
  const packed = body && isGzip(body) ? await loadChunk(() => import('./unpack-gzip.ts')) : undefined;
  if (packed === null) return failed({ kind: 'offline' });
  const bytes = packed && body ? await packed.unpackGzip(body, limitBytes) : body;
  if (!bytes) {
    controller.abort();
    return failed({ kind: 'too-large', limitBytes });
  }
  return { kind: 'fetched', bytes, ...head };
}

function headOf({ headers, url }: Response, askedUrl: string): AnswerHead {
  const sourceUrl = sourceUrlOf(headers.get('Content-Location'));
  return {
    contentType: headers.get('Content-Type'),
    etag: headers.get('ETag'),
    lastModified: headers.get('Last-Modified'),
    url: url || askedUrl,
    ...(sourceUrl !== null && { sourceUrl }),
  };
}

/** Only absolute web addresses: servers also use it for the variant of a document that they sent. */
function sourceUrlOf(location: string | null): string | null {
  const address = location?.trim() ?? '';
  return /^https?:\/\//i.test(address) ? (parseUrl(address)?.href ?? null) : null;
}

function failureOf(response: Response): FeedFailure | null {
  const { status } = response;
  if (isUnreachableAnswer(response)) return { kind: 'offline' };
  if (response.ok) return null;
  if (status === 410) return { kind: 'gone' };
  if (status === 429 || status === 503) {
    // A date in the response is by the server's clock, and the reader's may differ.
    const sentMs = Date.parse(response.headers.get('Date') ?? '');
    const nowMs = Number.isNaN(sentMs) ? Date.now() : sentMs;
    return { kind: 'busy', retryAfterMs: parseRetryAfter(response.headers.get('Retry-After'), nowMs) };
  }
  return { kind: 'http', status };
}

/** The whole body, or null as soon as it exceeds the limit. */
async function readBody(
  response: Response,
  limitBytes: number,
  onPiece: (pieces: readonly Uint8Array[]) => void,
): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > limitBytes) return null;
    pieces.push(read.value);
    onPiece(pieces);
  }
  return joined(pieces, length);
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const piece of pieces) {
    bytes.set(piece, offset);
    offset += piece.length;
  }
  return bytes;
}

function abortError(): DOMException {
  return new DOMException('The feed is no longer wanted.', 'AbortError');
}

function failed(failure: FeedFailure): FeedAnswer {
  return { kind: 'failed', failure };
}
