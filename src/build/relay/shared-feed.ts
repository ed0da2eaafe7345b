import { Readable } from 'node:stream';
import { maxFeedBytes } from '../../feed/fetch/fetch-feed.ts';
import { parseRetryAfter } from '../../feed/fetch/parse-retry-after.ts';
import type { GrowingBody } from './growing-body.ts';
import { createGuardedFetch } from './guarded-fetch.ts';
import { isUnchanged } from './is-unchanged.ts';
import { type NoAnswer, noAnswerOf, SilentUpstream } from './relay-answer.ts';
import { relayHeaders } from './relay-feed.ts';
import {
  conditionsFor,
  documentOf,
  freshened,
  isGood,
  type SharedDocument,
  withEtag,
} from './shared-document.ts';
import { feedMediaType } from './sniff-feed.ts';
import { unpackBody } from './unpack-body.ts';

export type SharedAnswer = SharedDocument | { kind: 'none'; why: NoAnswer };

interface Options {
  fetch?: typeof globalThis.fetch;
  /** The longest silence of the host, before its answer and within it. */
  timeoutMs?: number;
  nowMs?: () => number;
}

/** The feed's host is asked no more often, and if it asks for peace itself not for this long at most. */
const askEveryMs = 60_000;
const maxPeaceMs = 3_600_000;
/** A reader who can have the last good answer waits no longer for a newer one. */
const defaultPatienceMs = 10_000;
/** Links in a document's head get other addresses on the way, and it must still be too large after that. */
const roomBytes = 64 * 1024;

/**
 * One feed for however many readers: its host is asked when somebody wants it, once a minute at most, by conditional
 * GET, and one running request serves all. While the host fails, or sends what is no feed, the last good answer stands
 * (RFC 9111, 4.3.3); only 410, by which a host says that it means it, ends that. One document is kept, and the next one
 * while it comes.
 */
export class SharedFeed {
  readonly #url: string;
  readonly #fetch: typeof globalThis.fetch;
  readonly #timeoutMs: number;
  readonly #nowMs: () => number;
  #kept: SharedDocument | null = null;
  #mediaType: string | null = null;
  /** What was said last, while there is nothing good. */
  #other: SharedAnswer = { kind: 'none', why: 'unreachable' };
  #coming: { head: Promise<SharedAnswer>; end: Promise<void> } | null = null;
  #askAgainAtMs = Number.NEGATIVE_INFINITY;

  /** @param url where the feed is, http or https; it is asked within the bounds of guarded-fetch.ts */
  constructor(url: string, { fetch, timeoutMs = 30_000, nowMs = Date.now }: Options = {}) {
    this.#url = url;
    this.#fetch = fetch ?? createGuardedFetch(url);
    this.#timeoutMs = timeoutMs;
    this.#nowMs = nowMs;
  }

  /** Another object with every new document; null if there is no good one. */
  get body(): object | null {
    return this.#kept?.body ?? null;
  }

  /** Of the last good document, by what it holds; null before there was one. */
  get mediaType(): string | null {
    return this.#mediaType;
  }

  /**
   * What there is: the last good answer, after the newest one had `patienceMs` to come. While there is none yet, the
   * first one as soon as it begins, its body still growing.
   */
  async latest(patienceMs = defaultPatienceMs): Promise<SharedAnswer> {
    if (this.#coming === null && this.#nowMs() >= this.#askAgainAtMs) this.#ask();
    if (this.#kept === null) return this.#coming?.head ?? this.#other;
    if (this.#coming) await within(this.#coming.end, patienceMs);
    return this.#kept ?? this.#other;
  }

  /** How old a document is, in whole seconds: since its host last said that this is what it has (RFC 9111, 4.2.3). */
  ageSeconds({ asOfMs }: SharedDocument): number {
    return Math.max(0, Math.floor((this.#nowMs() - asOfMs) / 1000));
  }

  /** As `fetch`, for who reads the feed in this process: the feed is the shared one, what it leads to is asked for. */
  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    if (String(input) !== this.#url) return this.#fetch(input, init);
    const answer = await this.latest();
    if (answer.kind === 'none') throw new TypeError(`the feed is ${answer.why}`);
    const { body, etag, lastModified, status } = answer;
    const asked = new Headers(init?.headers);
    const conditions = {
      ifNoneMatch: asked.get('If-None-Match'),
      ifModifiedSince: asked.get('If-Modified-Since'),
    };
    if (isGood(status) && isUnchanged(conditions, answer)) return new Response(null, { status: 304 });
    const headers = new Headers(answer.headers);
    if (etag !== null) headers.set('ETag', etag);
    if (lastModified !== null) headers.set('Last-Modified', lastModified);
    const isEmpty = [204, 205, 304].includes(status);
    const stream = isEmpty ? null : (Readable.toWeb(Readable.from(body)) as ReadableStream<Uint8Array>);
    return new Response(stream, { status, headers });
  };

  #ask(): void {
    const askedAtMs = this.#nowMs();
    this.#askAgainAtMs = askedAtMs + askEveryMs;
    let tell: (answer: SharedAnswer) => void = () => undefined;
    const head = new Promise<SharedAnswer>((resolve) => {
      tell = resolve;
    });
    const end = this.#renew(askedAtMs, tell).then((answer) => {
      this.#coming = null;
      tell(answer);
    });
    this.#coming = { head, end };
  }

  /** `onHead` hears of an answer that may be good before it is all there. */
  async #renew(askedAtMs: number, onHead: (answer: SharedAnswer) => void): Promise<SharedAnswer> {
    const abort = new AbortController();
    const silence = setTimeout(() => abort.abort(new SilentUpstream()), this.#timeoutMs);
    try {
      const headers = { ...relayHeaders, ...conditionsFor(this.#kept) };
      const response = await this.#fetch(this.#url, { headers, signal: abort.signal });
      this.#keepPeace(response);
      const answer = documentOf(response, askedAtMs);
      if (response.status === 304 && this.#kept) {
        this.#kept = freshened(this.#kept, answer);
        return this.#kept;
      }
      if (isGood(response.status)) onHead(answer);
      await fill(answer.body, response, () => silence.refresh());
      this.#take(answer);
      return answer;
    } catch (error) {
      this.#other = { kind: 'none', why: noAnswerOf(error) };
      return this.#other;
    } finally {
      clearTimeout(silence);
    }
  }

  #take(answer: SharedDocument): void {
    if (answer.status === 410) this.#kept = null;
    const isFeed = isGood(answer.status) && answer.body.lengthBytes <= maxFeedBytes;
    const bytes = isFeed ? answer.body.toBytes() : null;
    const mediaType = bytes && feedMediaType(bytes);
    if (bytes !== null && mediaType !== null) {
      this.#mediaType = mediaType;
      this.#kept = withEtag(answer, bytes);
    } else if (this.#kept === null) this.#other = answer;
  }

  /** Retry-After of RFC 9110, 10.2.3. */
  #keepPeace({ headers }: Response): void {
    const peaceMs = parseRetryAfter(headers.get('retry-after'), this.#nowMs()) ?? 0;
    const untilMs = this.#nowMs() + Math.min(peaceMs, maxPeaceMs);
    this.#askAgainAtMs = Math.max(this.#askAgainAtMs, untilMs);
  }
}

/** Rejects where the body breaks off; so do those who read it. */
async function fill(body: GrowingBody, response: Response, onPiece: () => void): Promise<void> {
  try {
    if (response.body !== null) {
      const coming = Readable.fromWeb(response.body as import('node:stream/web').ReadableStream);
      coming.on('data', onPiece);
      for await (const piece of unpackBody(coming)) {
        body.push(piece);
        // Leaving the loop lets the host go.
        if (body.lengthBytes > maxFeedBytes + roomBytes) break;
      }
    }
    body.end();
  } catch (error) {
    body.fail(error);
    throw error;
  }
}

async function within(end: Promise<void>, patienceMs: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patienceMs);
  });
  await Promise.race([end, patience]);
  clearTimeout(timer);
}
