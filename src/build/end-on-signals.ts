import type { EventEmitter } from 'node:events';
import type { Server } from 'node:http';

interface Options {
  /** How long running answers have to end. */
  graceMs?: number;
  /** Whom the signals are sent to, and what ends it. */
  host?: EventEmitter & { exit: (code: number) => void };
}

/**
 * On SIGTERM and SIGINT a server takes no more connections, lets running answers end within `graceMs`, breaks off what
 * is left, and exits with 0. Further signals change nothing: a terminal's Ctrl-C comes from npm again.
 */
export function endOnSignals(server: Server, { graceMs = 4_000, host = process }: Options = {}): void {
  let ending: Promise<void> | null = null;
  server.prependListener('request', (_request, response) => {
    if (ending) response.setHeader('Connection', 'close');
    // Kept alive for a next request, which nobody would answer.
    response.once('close', () => ending && setImmediate(() => server.closeIdleConnections()));
  });
  const end = (): void => {
    ending ??= closeServer(server, graceMs).then(() => host.exit(0));
  };
  for (const signal of ['SIGTERM', 'SIGINT']) {
    // Vite's own breaks every answer off, and exits with 143.
    host.removeAllListeners(signal);
    host.on(signal, end);
  }
}

function closeServer(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const patience = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(patience);
      resolve();
    });
    server.closeIdleConnections();
  });
}
