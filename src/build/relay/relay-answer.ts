import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { maxFeedBytes } from '../../feed/fetch/fetch-feed.ts';
import { acceptedEncoding, createStreamEncoder } from '../bundle/accepted-encoding.ts';
import { foreignPolicy } from '../hosts/served-site.ts';
import { isForbidden } from './guarded-fetch.ts';
import type { Conditions } from './is-unchanged.ts';

/** Why there is nothing to pass on. */
export type NoAnswer = 'silent' | 'unreachable' | 'forbidden';

/** An upstream said nothing for too long. */
export class SilentUpstream extends Error {}

/** What a feed's host sends is not ours. */
const safeHeaders = {
  'Content-Security-Policy': foreignPolicy,
  'X-Content-Type-Options': 'nosniff',
};

const refusals: Readonly<Record<NoAnswer, { status: number; words: string }>> = {
  silent: { status: 504, words: 'The journal’s host did not answer in time.' },
  unreachable: { status: 502, words: 'The journal’s host could not be reached.' },
  forbidden: {
    status: 502,
    words: 'The journal’s host leads to an address in a private network, which is not asked.',
  },
};

/** Begins an answer with what every one of a relay says. False if it is over with that: reading alone is done. */
export function beginAnswer(request: IncomingMessage, response: ServerResponse): boolean {
  for (const [name, value] of Object.entries(safeHeaders)) response.setHeader(name, value);
  if (request.method === 'GET' || request.method === 'HEAD') return true;
  response.writeHead(405, { Allow: 'GET, HEAD' }).end();
  return false;
}

/** What a reader says that it has. */
export function conditionsOf({ headers }: IncomingMessage): Conditions {
  return { ifNoneMatch: headers['if-none-match'], ifModifiedSince: headers['if-modified-since'] };
}

/** What an error on the way to an upstream, or from it, comes down to. */
export function noAnswerOf(error: unknown): NoAnswer {
  if (error instanceof SilentUpstream) return 'silent';
  return isForbidden(error) ? 'forbidden' : 'unreachable';
}

/** Says in a sentence that there is nothing, and why. */
export function refuse(response: ServerResponse, why: NoAnswer): void {
  const { status, words } = refusals[why];
  response
    .writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
    .end(words);
}

/** Sends a document as the answer's body, in the best encoding that the reader takes. Rejects where either breaks off. */
export async function sendBody(
  body: AsyncIterable<Uint8Array>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const source = Readable.from(readableBytes(body));
  const encoding = acceptedEncoding(request.headers['accept-encoding']);
  response.setHeader('Vary', 'Accept-Encoding');
  if (encoding === null) return pipeline(source, response);
  response.setHeader('Content-Encoding', encoding);
  const encoder: Transform = createStreamEncoder(encoding);
  await pipeline(source, encoder, response);
}

/** Cut behind the limit and ended like any other: so the app sees that it is too large, and not that it broke off. */
async function* readableBytes(document: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let left = maxFeedBytes + 1;
  for await (const chunk of document) {
    yield chunk.subarray(0, left);
    left -= chunk.length;
    if (left <= 0) return;
  }
}
