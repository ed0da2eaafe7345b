import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Published {
  /** As a header has it, quotes included; without one it is made from the body. */
  etag?: string;
  contentType?: string;
}

/** A feed on loopback that says what its test wants, and remembers what it was asked. */
export class FeedServer {
  readonly url: string;
  /** What each request told of what it has already: its If-None-Match, or null. */
  readonly asked: (string | null)[] = [];
  /** When it was asked for last: `performance.now()` of this process. */
  askedAtMs = Number.NaN;
  /** What whoever asks gets from now on. */
  answer: RequestListener;
  readonly #server: Server;
  #onAsked: () => void = () => undefined;
  #held: (() => void)[] | null = null;

  private constructor(server: Server, answer: RequestListener) {
    this.#server = server;
    this.answer = answer;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    server.on('request', (request, response) => {
      this.askedAtMs = performance.now();
      this.asked.push(request.headers['if-none-match'] ?? null);
      const reply = () => this.answer(request, response);
      if (this.#held) this.#held.push(reply);
      else reply();
      this.#onAsked();
    });
  }

  /** Starts on a free port with an answer of its own, or with a body to publish. */
  static async start(first: RequestListener | string): Promise<FeedServer> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const feed = new FeedServer(server, () => undefined);
    if (typeof first === 'string') feed.publish(first);
    else feed.answer = first;
    return feed;
  }

  /** Says this body from now on, and "not modified" to whoever has it (weakly compared: RFC 9110, 13.1.2). */
  publish(body: string, { etag, contentType = 'application/rss+xml' }: Published = {}): void {
    const bytes = Buffer.from(body);
    const tag = etag ?? `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;
    this.answer = ({ headers }, response) => {
      if (opaque(headers['if-none-match']) === opaque(tag)) response.writeHead(304).end();
      else response.writeHead(200, { 'Content-Type': contentType, ETag: tag }).end(bytes);
    };
  }

  /** Resolves when it is asked for the next time. */
  nextAsked(): Promise<void> {
    return new Promise((resolve) => {
      this.#onAsked = resolve;
    });
  }

  /** Keeps whoever asks waiting, until `letGo`. */
  hold(): void {
    this.#held ??= [];
  }

  /** Answers everyone who waits, and whoever asks from now on, with what it says now. */
  letGo(): void {
    const held = this.#held ?? [];
    this.#held = null;
    for (const reply of held) reply();
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/** A server that packs a strong one on its way makes it a weak one. */
function opaque(etag: string | undefined): string | undefined {
  return etag?.replace(/^W\//, '');
}
