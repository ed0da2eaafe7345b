import { EventEmitter, once } from 'node:events';
import { Agent, createServer, get, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { endOnSignals } from '../../src/build/end-on-signals.ts';

/** A process as far as signals and its end go. */
class Host extends EventEmitter {
  readonly codes: number[] = [];
  exit(code: number): void {
    this.codes.push(code);
    this.emit('exit');
  }
}

let server: Server;
let port = 0;
let host: Host;
/** Keeps its connections, as browsers do. */
let agent: Agent;
/** The answers that wait for the test to end them. */
let running: ServerResponse[] = [];

beforeEach(async () => {
  running = [];
  host = new Host();
  agent = new Agent({ keepAlive: true });
  server = createServer((_request, response) => {
    response.write('begun, ');
    running.push(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});

afterEach(() => {
  vi.useRealTimers();
  agent.destroy();
  server.closeAllConnections();
  server.close();
});

/** A request whose answer has begun. */
async function ask(): Promise<IncomingMessage> {
  const [answer] = await once(get({ port, host: '127.0.0.1', agent }), 'response');
  return answer;
}

describe.each(['SIGTERM', 'SIGINT'])('on %s', (signal) => {
  test('a running answer ends, nobody else is let in, and then it exits with 0', async () => {
    endOnSignals(server, { host });
    const answer = await ask();
    host.emit(signal);
    host.emit(signal);
    await expect(ask()).rejects.toThrow(/ECONNREFUSED/);
    expect(host.codes).toEqual([]);
    const exited = once(host, 'exit');
    running[0]?.end('ended');
    expect(await text(answer)).toBe('begun, ended');
    await exited;
    expect(host.codes).toEqual([0]);
  });

  test('a connection that nobody uses does not hold it', async () => {
    endOnSignals(server, { host });
    const answer = await ask();
    running[0]?.end('ended');
    await text(answer);
    const exited = once(host, 'exit');
    host.emit(signal);
    await exited;
    expect(host.codes).toEqual([0]);
  });

  test('an answer that takes longer than the grace is broken off', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    endOnSignals(server, { host, graceMs: 4_000 });
    const answer = await ask();
    const exited = once(host, 'exit');
    host.emit(signal);
    vi.advanceTimersByTime(3_999);
    expect(answer.destroyed).toBe(false);
    const broken = text(answer);
    vi.advanceTimersByTime(1);
    await expect(broken).rejects.toThrow();
    await exited;
    expect(host.codes).toEqual([0]);
  });

  test('what listened before, and would have ended it at once, no longer does', () => {
    const atOnce = vi.fn();
    host.on(signal, atOnce);
    endOnSignals(server, { host });
    host.emit(signal);
    expect(atOnce).not.toHaveBeenCalled();
  });
});
