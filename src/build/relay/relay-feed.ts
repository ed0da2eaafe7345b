import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { maxFeedBytes } from '../../feed/fetch/fetch-feed.ts';
import { unpackGzip } from '../../feed/fetch/unpack-gzip.ts';
import { feedAccept } from '../../model/journal/feed-accept.ts';
import { type FeedSource, publicAddress } from '../config/parse-feed-source.ts';
import { createGuardedFetch } from './guarded-fetch.ts';
import { isUnchanged } from './is-unchanged.ts';
import { beginAnswer, conditionsOf, noAnswerOf, refuse, SilentUpstream, sendBody } from './relay-answer.ts';
import { sniffFeed } from './sniff-feed.ts';
import { unpackBody } from './unpack-body.ts';

/** What goes up with the request, and what comes down with the answer; nothing else passes. */
const forwardedRequestHeaders = ['if-none-match', 'if-modified-since'];
export const forwardedResponseHeaders = [
  'etag',
  'last-modified',
  'cache-control',
  'retry-after',
  'content-type',
];

/** How a relay asks. */
export const relayHeaders = { Accept: feedAccept, 'User-Agent': 'Waymark feed relay' };

export interface RelayOptions {
  timeoutMs?: number;
  /** Changes the body of an upstream's answer on its way; gets the address that it came from, after redirects. */
  rewrite?: (body: Readable, documentUrl: string) => Readable;
  /** Of one feed, and what it leads to. */
  fetch?: typeof globalThis.fetch;
}

/**
 * Answers a GET or HEAD with the one feed at `source`, streaming. Status and the headers of a conditional GET pass
 * through; redirects are followed, to public addresses. An upstream that cannot be reached, or must not be, is 502, one
 * that is silent for `timeoutMs` (before the answer or within it) 504; the reader's going away ends the upstream
 * request. Of a document that is larger than the app reads, no more comes than tells the app so.
 */
export async function relayFeed(
  source: FeedSource,
  request: IncomingMessage,
  response: ServerResponse,
  { timeoutMs = 30_000, rewrite = (body) => body, fetch }: RelayOptions = {},
): Promise<void> {
  if (!beginAnswer(request, response)) return;
  if (source.kind === 'file') {
    await answerFromFile(source.path, request, response);
  } else {
    const guarded = fetch ?? createGuardedFetch(source.url);
    await answerFromUpstream(source.url, request, response, { timeoutMs, rewrite, fetch: guarded });
  }
}

async function answerFromUpstream(
  url: string,
  request: IncomingMessage,
  response: ServerResponse,
  { timeoutMs, rewrite, fetch }: Required<RelayOptions>,
): Promise<void> {
  const abort = new AbortController();
  response.once('close', () => abort.abort());
  const silence = setTimeout(() => abort.abort(new SilentUpstream()), timeoutMs);
  try {
    const upstream = await fetch(url, {
      headers: requestHeaders(request),
      signal: abort.signal,
    });
    response.statusCode = upstream.status;
    for (const name of forwardedResponseHeaders) {
      const value = upstream.headers.get(name);
      if (value !== null) response.setHeader(name, value);
    }
    // What relative addresses in the document are meant from: the page knows the relay's address alone.
    if (upstream.ok) response.setHeader('Content-Location', publicAddress(upstream.url));
    if (upstream.body === null || request.method === 'HEAD') {
      await upstream.body?.cancel();
      response.end();
      return;
    }
    const body = Readable.fromWeb(upstream.body as import('node:stream/web').ReadableStream);
    body.on('data', () => silence.refresh());
    const document = rewrite(Readable.from(unpackBody(body)), upstream.url);
    await sendBody(document, request, response);
  } catch (error) {
    if (response.destroyed) return;
    if (response.headersSent) response.destroy();
    else refuse(response, noAnswerOf(error));
  } finally {
    clearTimeout(silence);
  }
}

function requestHeaders(request: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = { ...relayHeaders };
  for (const name of forwardedRequestHeaders) {
    const value = request.headers[name];
    if (typeof value === 'string') headers[name] = value;
  }
  return headers;
}

async function answerFromFile(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const file = await readFileWithDate(path);
  if (file === null) return refuse(response, 'unreachable');
  const etag = `"${createHash('sha256').update(file.bytes).digest('base64url').slice(0, 27)}"`;
  response.setHeader('ETag', etag);
  const lastModified = file.changed.toUTCString();
  response.setHeader('Last-Modified', lastModified);
  response.setHeader('Cache-Control', 'no-cache');
  if (isUnchanged(conditionsOf(request), { etag, lastModified })) {
    response.writeHead(304).end();
    return;
  }
  // One too large to be unpacked is for the page to refuse, as it refuses others.
  const bytes = (await unpackGzip(file.bytes, maxFeedBytes)) ?? file.bytes;
  response.setHeader('Content-Type', mediaTypeOf(bytes));
  if (request.method === 'HEAD') response.end();
  else await sendBody(Readable.from([bytes]), request, response);
}

async function readFileWithDate(path: string): Promise<{ bytes: Buffer; changed: Date } | null> {
  try {
    const [bytes, { mtime }] = await Promise.all([readFile(path), stat(path)]);
    return { bytes, changed: mtime };
  } catch {
    return null;
  }
}

function mediaTypeOf(bytes: Uint8Array): string {
  const kind = sniffFeed(bytes);
  if (kind === 'json') return 'application/feed+json';
  return kind === 'xml' ? 'application/xml' : 'text/plain';
}
