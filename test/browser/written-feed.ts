import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { generateFeed } from '../bench/generate-feed.ts';

/** A feed that a test writes and rewrites while the app reads it. */
export class WrittenFeed {
  readonly url: string;
  /** What each request told of what it has already: its If-None-Match, or null. */
  readonly asked: (string | null)[] = [];
  readonly #server: Server;
  #body = '';

  private constructor(server: Server) {
    this.#server = server;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    server.on('request', ({ headers }, response) => {
      this.asked.push(headers['if-none-match'] ?? null);
      const etag = `"${this.#body.length}"`;
      if (headers['if-none-match'] === etag) response.writeHead(304).end();
      else response.writeHead(200, { 'Content-Type': 'application/rss+xml', ETag: etag }).end(this.#body);
    });
  }

  static async start(): Promise<WrittenFeed> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new WrittenFeed(server);
  }

  /** Entries 1 … `count`, a day each up to June 25, 2026, without those that are left out, revised by `revise`. */
  write(count: number, leftOut: readonly number[] = [], revise = (text: string) => text): void {
    const items = generateFeed({ count, paragraphs: 2 }).split(/(?=<item>)/);
    const isLeftOut = (item: string) =>
      leftOut.some((number) => item.startsWith(`<item>\n<title>Entry ${pad(number)}<`));
    this.#body = revise(items.filter((item) => !isLeftOut(item)).join(''));
    if (!this.#body.includes('</rss>')) this.#body += '</channel></rss>';
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

function pad(number: number): string {
  return String(number).padStart(4, '0');
}
