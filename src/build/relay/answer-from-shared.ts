import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { publicAddress } from '../config/parse-feed-source.ts';
import { isUnchanged } from './is-unchanged.ts';
import { beginAnswer, conditionsOf, refuse, sendBody } from './relay-answer.ts';
import type { RelayOptions } from './relay-feed.ts';
import { isGood, type SharedDocument } from './shared-document.ts';
import type { SharedFeed } from './shared-feed.ts';

/**
 * Answers a GET or HEAD, conditional or not, with a feed that many readers share. `Age` (RFC 9111, 5.1) says for how
 * many seconds nobody has heard of its host that this is what it has: 60 and more where the host is down. Where there is
 * nothing, also no earlier answer, it is 502 or 504 as in relay-feed.ts.
 */
export async function answerFromShared(
  shared: SharedFeed,
  request: IncomingMessage,
  response: ServerResponse,
  { rewrite = (body) => body }: Pick<RelayOptions, 'rewrite'> = {},
): Promise<void> {
  if (!beginAnswer(request, response)) return;
  const answer = await shared.latest();
  if (answer.kind === 'none') return refuse(response, answer.why);
  const { body, status, url } = answer;
  setHeaders(response, answer, shared.ageSeconds(answer));
  if (isGood(status) && isUnchanged(conditionsOf(request), answer)) {
    response.writeHead(304).end();
  } else if (request.method === 'HEAD' || status === 304) {
    response.writeHead(status).end();
  } else {
    response.statusCode = status;
    await send(rewrite(Readable.from(body), url), request, response);
  }
}

function setHeaders(
  response: ServerResponse,
  { etag, headers, lastModified, status, url }: SharedDocument,
  ageSeconds: number,
): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (etag !== null) response.setHeader('ETag', etag);
  if (lastModified !== null) response.setHeader('Last-Modified', lastModified);
  response.setHeader('Age', ageSeconds);
  response.setHeader('Vary', 'Accept-Encoding');
  // What relative addresses in the document are meant from: the page knows the relay's address alone.
  if (isGood(status)) response.setHeader('Content-Location', publicAddress(url));
}

/** Where the host or the reader breaks off, so does the answer: it must not be taken for a whole one. */
async function send(body: Readable, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    await sendBody(body, request, response);
  } catch {
    response.destroy();
  }
}
