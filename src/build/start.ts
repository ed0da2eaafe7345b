import type { Server } from 'node:http';
import { build, loadEnv, preview } from 'vite';
import { isNameOf, parseHostname, thisMachine } from './config/parse-hostname.ts';
import { endOnSignals } from './end-on-signals.ts';
import { endWithShell } from './end-with-shell.ts';
import { startLines } from './start-lines.ts';

// `npm start`: the production app, with the feed relayed live instead of copied.
process.env.NODE_ENV = 'production';
process.env.FEED_PATH ??= 'feed';
// This server is the host.
process.env.HOST = '';

if (process.env.npm_lifecycle_event !== undefined) endWithShell();

const machine = thisMachine();
// A name that the system has put there must not outweigh what the publisher wrote into `.env`.
if (isNameOf(machine, process.env.HOSTNAME ?? '')) delete process.env.HOSTNAME;

try {
  const hostname = parseHostname(loadEnv('production', process.cwd(), 'HOSTNAME'), machine);
  const ownName = machine.name.toLowerCase();
  await build({ mode: 'production', logLevel: 'warn' });
  const server = await preview({
    mode: 'production',
    logLevel: 'warn',
    // Names are refused, against pages that lead theirs to this address; those of the machine itself are not.
    preview: { host: hostname, allowedHosts: [ownName, `${ownName}.local`] },
  });
  endOnSignals(server.httpServer as Server);
  const { base, preview: served } = server.config;
  for (const line of startLines({ hostname, port: served.port, base }, machine)) console.log(line);
} catch (error) {
  // Wrong settings and a taken port say all in a sentence; anything else needs its stack.
  const isPlain =
    error instanceof Error && (error.name === 'SettingsError' || /^Port \d+/.test(error.message));
  console.error(isPlain ? error.message : error);
  process.exitCode = 1;
}
