import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Serves one feed with an ETag, and remembers when it was asked for last. */
export class FeedServer {
  readonly url: string;
  /** `performance.now()` of this process. */
  askedAtMs = Number.NaN;
  readonly #server: Server;

  private constructor(server: Server, body: string) {
    const bytes = Buffer.from(body);
    const etag = `"${bytes.length}"`;
    this.#server = server;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    server.on('request', (request, response) => {
      this.askedAtMs = performance.now();
      const isKnown = request.headers['if-none-match'] === etag;
      response.writeHead(isKnown ? 304 : 200, { 'Content-Type': 'application/rss+xml', ETag: etag });
      response.end(isKnown ? undefined : bytes);
    });
  }

  static async start(body: string): Promise<FeedServer> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new FeedServer(server, body);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
