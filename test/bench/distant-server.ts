import { readdir } from 'node:fs/promises';
import { request } from 'node:https';
import type { TLSSocket } from 'node:tls';
import { type ServedApp, serveApp } from '../browser/support/serve-app.ts';
import { FeedServer } from '../support/feed-server.ts';
import type { Certificate } from './make-certificate.ts';
import { ShapedLink } from './shaped-link.ts';

interface Options {
  /** What is served: a built app, or another folder of files. */
  folder: string;
  /** What `/feed` relays. */
  feedText?: string;
  certificate: Certificate;
}

/** A folder as `npm start` serves it, over HTTP/2, at the far end of a phone's connection that can be cut. */
export class DistantServer {
  readonly #app: ServedApp;
  readonly #feed: FeedServer | null;
  #link: ShapedLink;
  /** When each request reached the server, in ms since 1970. */
  #requestsAtMs: number[] = [];
  #isCut = false;

  private constructor(app: ServedApp, feed: FeedServer | null, link: ShapedLink) {
    this.#app = app;
    this.#feed = feed;
    this.#link = link;
    app.httpServer.on('request', () => this.#requestsAtMs.push(Date.now()));
    app.httpServer.prependListener('secureConnection', (socket: TLSSocket) =>
      socket.setMaxSendFragment(recordBytes),
    );
  }

  static async start({ folder, feedText, certificate: { key, cert } }: Options): Promise<DistantServer> {
    const feed = feedText === undefined ? null : await FeedServer.start(feedText);
    const app = await serveApp({ folder, https: { key, cert }, ...(feed && { feedUrl: feed.url }) });
    await compressAll(folder, app);
    return new DistantServer(app, feed, await openLink(app));
  }

  /** Has a page compressed, as it is for every reader but the first. */
  async prepare(path: string): Promise<void> {
    await askFor(path, this.#app);
  }

  /** With the closing slash; stays the same when the connection is cut and renewed. */
  get url(): string {
    return `https://localhost:${this.#link.port}/`;
  }

  /** Nobody reaches the server any more. */
  async cut(): Promise<void> {
    this.#isCut = true;
    await this.#link.stop();
  }

  /** A new connection at the old address, over which nothing has gone yet. */
  async renew(): Promise<void> {
    if (!this.#isCut) await this.#link.stop();
    this.#link = await openLink(this.#app, this.#link.port);
    this.#requestsAtMs = [];
    this.#isCut = false;
  }

  /** Bytes that the phone got, encryption and headers with them, and requests, until a time in ms since 1970. */
  trafficUntil(atMs: number): { bytes: number; requests: number } {
    if (this.#isCut) return { bytes: 0, requests: 0 };
    const come = this.#link.arrivals.filter((arrival) => arrival.atMs <= atMs);
    return {
      bytes: come.reduce((sum, { bytes }) => sum + bytes, 0),
      requests: this.#requestsAtMs.filter((askedAtMs) => askedAtMs <= atMs).length,
    };
  }

  /** When something came down last, in ms since 1970; 0 where nothing did. */
  get lastArrivalAtMs(): number {
    return (this.#isCut ? undefined : this.#link.arrivals.at(-1)?.atMs) ?? 0;
  }

  async stop(): Promise<void> {
    if (!this.#isCut) await this.#link.stop();
    await this.#app.stop();
    await this.#feed?.stop();
  }
}

function openLink(app: ServedApp, port?: number): Promise<ShapedLink> {
  return ShapedLink.start((connection) => app.httpServer.emit('connection', connection), undefined, port);
}

/**
 * A record of TLS is read once it is whole. Servers that readers meet begin with records of a packet each, as Go's, and
 * with it Caddy, does (https://pkg.go.dev/crypto/tls#Config, `DynamicRecordSizingDisabled`); Node's are of 16 kB.
 */
const recordBytes = 1_370;

/** Of these there are thousands: each is compressed as it is asked for. */
const pageFolders = /^(?:entry|entries|thread)\//;

/** Asks for each file once: a server compresses it then and keeps it, and no visitor should wait for that. */
async function compressAll(folder: string, app: ServedApp): Promise<void> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const file of found.filter((one) => one.isFile())) {
    const path = `${file.parentPath}/${file.name}`.slice(folder.length + 1);
    if (pageFolders.test(path)) continue;
    await askFor(path, app);
  }
}

function askFor(path: string, app: ServedApp): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': 'br' };
    request(new URL(path, app.url), { headers, rejectUnauthorized: false }, (response) =>
      response.on('end', resolve).resume(),
    )
      .on('error', reject)
      .end();
  });
}
