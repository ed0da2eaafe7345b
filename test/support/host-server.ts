import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { vi } from 'vitest';
import { freePort } from './free-port.ts';

/** The servers of the recipes that can be run here. */
export type HostServer = 'nginx' | 'caddy';

const places = ['/usr/sbin', '/usr/bin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin'];

/**
 * The path of a server's program, or null where it is not installed, which is then said. In CI (`CI` is set) it is
 * installed where that can be done (Debian and its kin, as root or with sudo), and its absence is an error.
 */
export function findHostServer(server: HostServer): string | null {
  const found = existing(server);
  if (found !== null) return found;
  if (!process.env.CI) {
    console.log(
      `${server} is not installed: the tests of its recipe are skipped (apt-get install ${server}).`,
    );
    return null;
  }
  apt('update');
  apt('install', '-y', '--no-install-recommends', server, 'ca-certificates');
  const installed = existing(server);
  if (installed === null) throw new Error(`${server} could not be installed.`);
  return installed;
}

function apt(...args: string[]): void {
  const [program = '', ...all] =
    process.getuid?.() === 0 ? ['apt-get', ...args] : ['sudo', '-n', '-E', 'apt-get', ...args];
  execFileSync(program, all, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

function existing(server: HostServer): string | null {
  return places.map((place) => join(place, server)).find((path) => existsSync(path)) ?? null;
}

export interface RunningHost {
  /** `http://127.0.0.1:40123` */
  origin: string;
  stop(): Promise<void>;
}

/**
 * Starts a server on loopback, at a free port where it is told none, for a folder that a build wrote host files into, as
 * the docs tell: the folder is the root, and the file is included. Its configuration is tested first, which rejects with
 * what the server says of it.
 */
export async function startHost(
  server: HostServer,
  program: string,
  folder: string,
  port?: number,
): Promise<RunningHost> {
  const own = await mkdtemp(join(tmpdir(), `waymark-${server}-`));
  const at = port ?? (await freePort());
  const config = join(own, 'config');
  await writeFile(config, server === 'nginx' ? nginxConfig(own, folder, at) : caddyConfig(folder, at));
  const env = { ...process.env, HOME: own, XDG_DATA_HOME: own, XDG_CONFIG_HOME: own };
  const [check, run] =
    server === 'nginx'
      ? [
          ['-t', '-p', own, '-c', config],
          ['-p', own, '-c', config],
        ]
      : [
          ['validate', '--adapter', 'caddyfile', '--config', config],
          ['run', '--adapter', 'caddyfile', '--config', config],
        ];
  await promisify(execFile)(program, check, { env });
  const child = spawn(program, run, { env, stdio: 'ignore' });
  const origin = `http://127.0.0.1:${at}`;
  await vi.waitFor(() => fetch(origin), { timeout: 20_000, interval: 20 });
  return { origin, stop: () => stop(child, own) };
}

async function stop(child: ChildProcess, own: string): Promise<void> {
  if (child.exitCode === null) {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
  await rm(own, { recursive: true, force: true });
}

/** Around the file, what a distribution's own configuration has. */
function nginxConfig(own: string, folder: string, port: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `  ${name}_temp_path ${join(own, name)};`,
  );
  return `daemon off;
master_process off;
pid ${join(own, 'pid')};
error_log ${join(own, 'error.log')};
events { }
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  gzip on;
${temporary.join('\n')}
  server {
    listen 127.0.0.1:${port};
    server_name journal.example.org;
    root ${folder};
    include ${join(folder, 'nginx.conf')};
  }
}
`;
}

function caddyConfig(folder: string, port: number): string {
  return `{
	admin off
	auto_https off
}
http://127.0.0.1:${port} {
	bind 127.0.0.1
	root * ${folder}
	import ${join(folder, 'caddy.conf')}
}
`;
}
