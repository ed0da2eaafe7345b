import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { freePort } from './free-port.ts';
import type { RunningHost } from './host-server.ts';

/** No later than the runtime that comes with it: `workerd` refuses those that it does not know. */
const CompatibilityDate = '2026-04-01';

/**
 * Starts `wrangler pages dev`, which serves a folder as Cloudflare Pages does, on loopback, at a free port where it is
 * told none. It asks nobody for anything, and what it writes goes with it. Rejects with what it says where it does not
 * start.
 */
export async function startWrangler(program: string, folder: string, port?: number): Promise<RunningHost> {
  const own = await mkdtemp(join(tmpdir(), 'waymark-wrangler-'));
  const at = String(port ?? (await freePort()));
  const address = ['--ip', '127.0.0.1', '--port', at, '--inspector-port', '0'];
  const more = ['--compatibility-date', CompatibilityDate, '--persist-to', own, '--log-level', 'warn'];
  const child = spawn(process.execPath, [program, 'pages', 'dev', folder, ...address, ...more], {
    cwd: own,
    env: environment(own),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => said.push(bytes));
  const closed = once(child, 'close');
  const host = { origin: `http://127.0.0.1:${at}`, stop: () => stop(child, closed, own) };
  const failure = closed.then(() => Promise.reject(new Error(`wrangler has ended. ${Buffer.concat(said)}`)));
  try {
    await Promise.race([answers(host.origin), failure]);
    return host;
  } catch (error) {
    await host.stop();
    throw error;
  }
}

/** Resolves when there is an answer: until it serves the folder it keeps whoever asks waiting. */
function answers(origin: string): Promise<Response> {
  return vi.waitFor(() => fetch(origin), { timeout: 60_000, interval: 50 });
}

async function stop(child: ChildProcess, closed: Promise<unknown>, own: string): Promise<void> {
  child.kill('SIGTERM');
  await closed;
  await rm(own, { recursive: true, force: true });
}

/** Without what could tell it of its user, and with all switched off that it asks the network for. */
function environment(own: string): NodeJS.ProcessEnv {
  const foreign = /^(?:CLOUDFLARE_|CF_|WRANGLER_|MINIFLARE_|VITEST|NODE_ENV$)/;
  const inherited = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  return {
    ...Object.fromEntries(inherited),
    HOME: own,
    XDG_CONFIG_HOME: own,
    XDG_CACHE_HOME: own,
    XDG_DATA_HOME: own,
    TMPDIR: own,
    CI: '1',
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    WRANGLER_HIDE_BANNER: 'true',
    WRANGLER_SEND_METRICS: 'false',
    WRANGLER_SEND_ERROR_REPORTS: 'false',
    // Where it fails it asks there whether there is a newer one.
    npm_registry: 'http://127.0.0.1:1/',
  };
}
