import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { Duplex } from 'node:stream';

export interface LinkPlan {
  rttMs: number;
  downBitsPerSecond: number;
  upBitsPerSecond: number;
}

/** What Chromium's own tools call slow 4G. */
const slow4g: LinkPlan = { rttMs: 150, downBitsPerSecond: 1_600_000, upBitsPerSecond: 750_000 };

const packetBytes = 1_400;
/** So far ahead of its turn a connection hands out what comes next: timers are late, on a busy machine by more than one. */
const headStartMs = 40;

/** What came down a link: bytes, and when the phone had them, in ms since 1970. */
export interface Arrival {
  atMs: number;
  bytes: number;
}

/**
 * A phone's connection as a port on loopback: all that goes through it, from page and workers alike, shares one
 * bandwidth and comes half a round trip later; opening a connection takes a round trip of its own. Nothing is lost on
 * the way, and nothing starts slowly.
 */
export class ShapedLink {
  readonly port: number;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #down: Lane;
  readonly #up: Lane;
  readonly #plan: LinkPlan;
  /** In the order in which they came. */
  readonly arrivals: Arrival[] = [];

  private constructor(server: Server, plan: LinkPlan) {
    this.#server = server;
    this.#plan = plan;
    this.#down = new Lane(plan.downBitsPerSecond, plan.rttMs / 2);
    this.#up = new Lane(plan.upBitsPerSecond, plan.rttMs / 2);
    this.port = (server.address() as AddressInfo).port;
  }

  /**
   * @param answer gets the far end of each connection
   * @param port a port to come back on; without it a free one
   */
  static async start(answer: (connection: Duplex) => void, plan = slow4g, port = 0): Promise<ShapedLink> {
    const server = createServer({ pauseOnConnect: true, noDelay: true }).listen(port, '127.0.0.1');
    await once(server, 'listening');
    const link = new ShapedLink(server, plan);
    server.on('connection', (socket) => answer(link.#open(socket)));
    return link;
  }

  /** Whoever connects from now on is refused. */
  async stop(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  #open(socket: Socket): Duplex {
    const far = new Duplex({
      read: () => undefined,
      write: (chunk: Buffer, _encoding, done) => this.#send(chunk, socket, done),
      final: (done) => {
        this.#down.carry(0, () => socket.end());
        done();
      },
      destroy: (error, done) => {
        socket.destroy();
        done(error);
      },
    });
    this.#sockets.add(socket);
    socket.on('data', (chunk) => this.#up.carry(chunk.length, () => far.push(chunk)));
    socket.on('end', () => this.#up.carry(0, () => far.push(null)));
    socket.on('error', (error) => far.destroy(error));
    socket.on('close', () => {
      this.#sockets.delete(socket);
      far.destroy();
    });
    // The phone takes itself for connected already, and has sent: a real one would have heard of it only now.
    setTimeout(() => socket.resume(), this.#plan.rttMs);
    return far;
  }

  /** In packets, so that the phone can begin with the first. One chunk of a connection at a time: all get their share. */
  #send(chunk: Buffer, socket: Socket, done: () => void): void {
    let busyMs = 0;
    for (let at = 0; at < chunk.length; at += packetBytes) {
      const packet = chunk.subarray(at, at + packetBytes);
      busyMs = this.#down.carry(packet.length, () => {
        if (socket.destroyed) return;
        this.arrivals.push({ atMs: Date.now(), bytes: packet.length });
        socket.write(packet);
      });
    }
    setTimeout(done, busyMs - headStartMs);
  }
}

/** One direction of a link: what is carried arrives in order, one after the other at the link's pace. */
class Lane {
  readonly #bitsPerMs: number;
  readonly #delayMs: number;
  readonly #waiting: { atMs: number; arrive: () => void }[] = [];
  #freeAtMs = 0;
  #isTimed = false;

  constructor(bitsPerSecond: number, delayMs: number) {
    this.#bitsPerMs = bitsPerSecond / 1_000;
    this.#delayMs = delayMs;
  }

  /** Calls `arrive` at the other end; gives for how many ms the lane is busy with it and all before it. */
  carry(bytes: number, arrive: () => void): number {
    const nowMs = performance.now();
    this.#freeAtMs = Math.max(nowMs, this.#freeAtMs) + (bytes * 8) / this.#bitsPerMs;
    this.#waiting.push({ atMs: this.#freeAtMs + this.#delayMs, arrive });
    if (!this.#isTimed) this.#deliver();
    return this.#freeAtMs - nowMs;
  }

  #deliver(): void {
    const nowMs = performance.now();
    while (this.#waiting[0] && this.#waiting[0].atMs <= nowMs) this.#waiting.shift()?.arrive();
    const [next] = this.#waiting;
    this.#isTimed = next !== undefined;
    if (next) setTimeout(() => this.#deliver(), next.atMs - nowMs);
  }
}
