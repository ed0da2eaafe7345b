import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { maxFeedBytes } from '../../src/feed/fetch/fetch-feed.ts';

/** What can go wrong between a feed's host and whoever asks it. Shares are in ten-thousandths of the whole answer. */
export type NetworkFault =
  | { kind: 'refused' }
  | { kind: 'reset' | 'closed' | 'silent'; after: number }
  | { kind: 'slow'; pieces: number }
  | { kind: 'status'; status: number; retryAfter: string | null; body: string }
  | { kind: 'redirect'; status: number; to: string | null }
  | { kind: 'other body'; body: string; contentType: string }
  | { kind: 'head'; head: string }
  | {
      kind: 'framing';
      framing: 'length too long' | 'length too short' | 'both lengths' | 'bad chunk' | 'cut chunk';
    }
  | {
      kind: 'coding';
      coding: 'none' | 'br' | 'deflate' | 'unknown' | 'twice' | 'cut' | 'corrupt';
      isNamed: boolean;
      at: number;
    }
  | { kind: 'endless' };

const whole = 10_000;
const share = fc.nat(whole);
const portal =
  '<!doctype html><html><head><title>Sign in</title></head><body><p>Welcome to the ferry’s Wi-Fi.</p></body></html>';
const bodies = [
  portal,
  '',
  ' ',
  '\u0000\u0001\u0002',
  'Not found',
  '{"error":"try later"}',
  '{"items":',
  '<rss',
  '<?xml version="1.0"?>',
  'null',
  '[]',
];

export const anyNetworkFault: fc.Arbitrary<NetworkFault> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('refused' as const) }) },
  {
    weight: 15,
    arbitrary: fc.record({
      kind: fc.constantFrom('reset' as const, 'closed' as const, 'silent' as const),
      after: share,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('slow' as const), pieces: fc.integer({ min: 2, max: 40 }) }),
  },
  {
    weight: 9,
    arbitrary: fc.record({
      kind: fc.constant('status' as const),
      status: fc.oneof(fc.constantFrom(204, 206, 304, 410, 429, 503), fc.integer({ min: 400, max: 599 })),
      retryAfter: fc.constantFrom(null, '120', '-1', '99999999999', 'Thu, 01 Jan 1970 00:00:00 GMT', 'soon'),
      body: fc.constantFrom(...bodies),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('redirect' as const),
      status: fc.constantFrom(301, 302, 303, 307, 308),
      to: fc.constantFrom(
        null,
        '/',
        '/feed',
        'http://127.0.0.1:9/',
        'javascript:alert(1)',
        'http://[',
        'file:///etc/passwd',
      ),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('other body' as const),
      body: fc.constantFrom(...bodies),
      contentType: fc.constantFrom(
        'text/html',
        'application/rss+xml',
        'application/octet-stream',
        'text/plain; charset=utf-16',
      ),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('head' as const),
      head: fc.constantFrom(
        ...[
          'hello\r\n\r\n',
          'HTTP/1.1\r\n\r\n',
          'HTTP/9.9 200 OK\r\n\r\n',
          'HTTP/1.1 999 ?\r\n\r\n',
          'HTTP/1.1 200 OK\r\nno colon\r\n\r\n',
        ],
        ...[
          'SSH-2.0-OpenSSH\r\n',
          '\u0015\u0003\u0001',
          `HTTP/1.1 200 OK\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
          'HTTP/1.1 200 OK\r\nA: b\u0000c\r\n\r\n',
        ],
      ),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('framing' as const),
      framing: fc.constantFrom(
        'length too long' as const,
        'length too short' as const,
        'both lengths' as const,
        'bad chunk' as const,
        'cut chunk' as const,
      ),
    }),
  },
  {
    weight: 9,
    arbitrary: fc.record({
      kind: fc.constant('coding' as const),
      coding: fc.constantFrom(
        'none' as const,
        'br' as const,
        'deflate' as const,
        'unknown' as const,
        'twice' as const,
        'cut' as const,
        'corrupt' as const,
      ),
      isNamed: fc.boolean(),
      at: share,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('endless' as const) }) },
);

/** A feed's host on loopback that answers as badly as it is told to, byte by byte. */
export class FaultyHost {
  readonly url: string;
  readonly #port: number;
  #server: Server;
  #fault: NetworkFault | null = null;
  #body = Buffer.alloc(0);
  readonly #sockets = new Set<Socket>();

  private constructor(server: Server) {
    this.#server = server;
    this.#port = (server.address() as AddressInfo).port;
    this.url = `http://127.0.0.1:${this.#port}/feed`;
    server.on('connection', this.#onConnection);
  }

  static async start(): Promise<FaultyHost> {
    return new FaultyHost(await listen(0));
  }

  /** Has this document from now on, and gives it with this fault, or well. */
  async publish(body: string, fault: NetworkFault | null = null): Promise<void> {
    this.#body = Buffer.from(body);
    this.#fault = fault;
    if (fault?.kind === 'refused') await this.stop();
    else if (!this.#server.listening) {
      this.#server = await listen(this.#port);
      this.#server.on('connection', this.#onConnection);
    }
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    const closed = once(this.#server, 'close');
    if (!this.#server.listening) return;
    this.#server.close();
    await closed;
  }

  readonly #onConnection = (socket: Socket): void => {
    this.#sockets.add(socket);
    socket.on('close', () => this.#sockets.delete(socket));
    // Whoever asked may be gone before the answer is.
    socket.on('error', () => socket.destroy());
    let head = '';
    socket.on('data', (piece) => {
      const isAsked = head.includes('\r\n\r\n');
      head += piece.toString('latin1');
      if (!isAsked && head.includes('\r\n\r\n')) play(socket, this.#body, this.#fault);
    });
  };
}

async function listen(port: number): Promise<Server> {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function answer(body: Buffer | string, headers: string[] = [], status = '200 OK'): Buffer {
  const bytes = Buffer.from(body as Buffer);
  const hasLength = headers.some((header) => /^(?:content-length|transfer-encoding):/i.test(header));
  // One request a connection: none that was broken is used again.
  const lines = [
    `HTTP/1.1 ${status}`,
    'Connection: close',
    ...headers,
    ...(hasLength ? [] : [`Content-Length: ${bytes.length}`]),
  ];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), bytes]);
}

function play(socket: Socket, body: Buffer, fault: NetworkFault | null): void {
  const good = answer(body, ['Content-Type: application/rss+xml']);
  const partOf = (after: number) => good.subarray(0, Math.floor((after / whole) * good.length));
  switch (fault?.kind) {
    case 'reset':
      socket.write(partOf(fault.after), () => socket.resetAndDestroy());
      break;
    case 'closed':
      socket.end(partOf(fault.after));
      break;
    case 'silent':
      socket.write(partOf(Math.min(fault.after, whole - 1)));
      break;
    case 'slow':
      writeSlowly(socket, good, Math.ceil(good.length / fault.pieces));
      break;
    default:
      socket.end(fault === null ? good : wrongAnswer(body, fault));
  }
}

/** What is sent in one piece, and then the connection ends; nothing for a fault of another kind. */
function wrongAnswer(body: Buffer, fault: NetworkFault): Buffer {
  switch (fault.kind) {
    case 'status': {
      const retry = fault.retryAfter === null ? [] : [`Retry-After: ${fault.retryAfter}`];
      const isBare = fault.status === 204 || fault.status === 304;
      return answer(isBare ? '' : fault.body, retry, `${fault.status} Status`);
    }
    case 'redirect': {
      const headers = fault.to === null ? [] : [`Location: ${fault.to}`];
      return answer('', headers, `${fault.status} Moved`);
    }
    case 'other body':
      return answer(fault.body, [`Content-Type: ${fault.contentType}`]);
    case 'head':
      return Buffer.concat([Buffer.from(fault.head, 'latin1'), body]);
    case 'framing':
      return framed(body, fault.framing);
    case 'coding':
      return coded(body, fault);
    case 'endless':
      return answer(endlessOf(body), ['Content-Encoding: gzip']);
    default:
      return Buffer.alloc(0);
  }
}

function writeSlowly(socket: Socket, bytes: Buffer, pieceBytes: number): void {
  if (bytes.length === 0) socket.end();
  else
    socket.write(bytes.subarray(0, pieceBytes), () =>
      setImmediate(writeSlowly, socket, bytes.subarray(pieceBytes), pieceBytes),
    );
}

function framed(body: Buffer, framing: Extract<NetworkFault, { kind: 'framing' }>['framing']): Buffer {
  const size = body.length.toString(16);
  const chunked = (bytes: string) => answer(Buffer.from(bytes, 'latin1'), ['Transfer-Encoding: chunked']);
  const text = body.toString('latin1');
  switch (framing) {
    case 'length too long':
      return answer(body, [`Content-Length: ${body.length + 1_000}`]);
    case 'length too short':
      return answer(body, [`Content-Length: ${Math.floor(body.length / 2)}`]);
    case 'both lengths':
      return answer(body, [`Content-Length: ${body.length}`, 'Content-Length: 5']);
    case 'bad chunk':
      return chunked(`xyz\r\n${text}\r\n0\r\n\r\n`);
    case 'cut chunk':
      return chunked(`${size}\r\n${text.slice(0, -20)}`);
  }
}

/** Packed otherwise than the answer says, or damaged when it was packed. */
function coded(body: Buffer, { coding, isNamed, at }: Extract<NetworkFault, { kind: 'coding' }>): Buffer {
  const packed = gzipSync(body);
  const place = Math.floor((at / whole) * (packed.length - 1));
  const corrupt = Buffer.from(packed);
  corrupt[place] = (corrupt[place] ?? 0) ^ 0x55;
  const bytes = {
    ...{ none: body, br: packed, deflate: packed, unknown: packed },
    ...{ twice: gzipSync(packed), cut: packed.subarray(0, place), corrupt },
  }[coding];
  const name = coding === 'br' || coding === 'deflate' ? coding : coding === 'unknown' ? 'x-secret' : 'gzip';
  return answer(bytes, isNamed ? [`Content-Encoding: ${name}`] : []);
}

/** A whole document, and behind it more than anybody reads: a few kilobytes that unpack to it. */
let endless: Buffer | null = null;
function endlessOf(body: Buffer): Buffer {
  endless ??= gzipSync(Buffer.alloc(maxFeedBytes));
  return Buffer.concat([gzipSync(body), endless]);
}
