import type { IncomingMessage, RequestListener } from 'node:http';
import { pipeline, Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, vi } from 'vitest';
import { answerFromShared } from '../../../src/build/relay/answer-from-shared.ts';
import { SharedFeed } from '../../../src/build/relay/shared-feed.ts';
import { serve } from '../../support/serve.ts';

export const day = 'Thu, 25 Jun 2026 10:00:00 GMT';

export const rss = (title: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title></channel></rss>`;

/** Answers with a feed of this title. */
export function titled(title: string, headers: Record<string, string> = {}): RequestListener {
  return (_request, response) => void response.writeHead(200, headers).end(rss(title));
}

/** Answers with this status and no feed. */
export function refusing(status: number, headers: Record<string, string> = {}): RequestListener {
  return (_request, response) => void response.writeHead(status, headers).end('<html>no</html>');
}

export const breakingOff: RequestListener = (_request, response) => {
  response.writeHead(200, { 'Content-Length': 1000 }).write('<rss>', () => response.destroy());
};

/** Sends what unpacks without an end: packed once, so that the machine has little to do but to unpack. */
export function withoutEnd(): RequestListener {
  const packed = gzipSync(Buffer.alloc(1024 * 1024));
  const pieces = function* () {
    for (;;) yield packed;
  };
  return (_request, response) => pipeline(Readable.from(pieces()), response, () => undefined);
}

interface SharedRelay {
  relay: string;
  /** Its answer can be exchanged. */
  host: { answer: RequestListener };
  shared: SharedFeed;
}

/** A feed's host and a relay that shares it among its readers, for each test a new one, with a clock of their own. */
export function useSharedRelay() {
  const used = { asked: [] as IncomingMessage[], nowMs: 0, relayOf, titleAt, minuteLater };

  beforeEach(() => {
    used.asked = [];
    used.nowMs = Date.UTC(2026, 5, 25);
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  async function relayOf(answer: RequestListener, timeoutMs?: number): Promise<SharedRelay> {
    const host = { answer };
    const url = await serve((request, response) => {
      used.asked.push(request);
      host.answer(request, response);
    });
    const shared = new SharedFeed(`${url}/rss`, { nowMs: () => used.nowMs, ...(timeoutMs && { timeoutMs }) });
    const relay = await serve((request, response) => void answerFromShared(shared, request, response));
    return { host, relay, shared };
  }

  async function titleAt(url: string): Promise<string | undefined> {
    return /<title>(.*)<\/title>/.exec(await (await fetch(url)).text())?.[1];
  }

  /** What the relay says after a minute, when the host is asked again. */
  function minuteLater(url: string): Promise<Response> {
    used.nowMs += 60_000;
    return fetch(url);
  }

  return used;
}
