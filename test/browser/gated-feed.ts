import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A feed that keeps whoever asks waiting until the test gives the answer. */
export class GatedFeed {
  readonly url: string;
  readonly #server: Server;
  #waiting: ((edition: number, body: string) => void) | null = null;
  #onAsked: () => void = () => undefined;

  private constructor(server: Server) {
    this.#server = server;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    server.on('request', (_request, response) => {
      this.#waiting = (edition, body) => {
        response.writeHead(200, { 'Content-Type': 'application/rss+xml', ETag: `"${edition}"` }).end(body);
      };
      this.#onAsked();
    });
  }

  static async start(): Promise<GatedFeed> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new GatedFeed(server);
  }

  /** Resolves when the feed is asked for the next time. */
  nextAsked(): Promise<void> {
    return new Promise((resolve) => {
      this.#onAsked = resolve;
    });
  }

  answer(edition: number, body: string): void {
    this.#waiting?.(edition, body);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
