import type { FeedSource } from '../config/parse-feed-source.ts';
import type { JournalEnv } from '../config/parse-journal-config.ts';
import { SettingsError } from '../config/settings-error.ts';

const hosts = ['netlify', 'cloudflare', 'vercel', 'github-pages', 'nginx', 'caddy'] as const;

/** A host that the build can write files for. */
export type Host = (typeof hosts)[number];

/** They answer `feed` with what they fetch, and with headers of ours. Of the others each lacks one of the two. */
const relays: readonly Host[] = ['cloudflare', 'nginx', 'caddy'];
/** They serve what they are given at their root, and read their rules there. */
const rootOnly: readonly Host[] = ['netlify', 'cloudflare', 'vercel'];

interface Surroundings {
  base: string;
  source: FeedSource | null;
}

/**
 * Reads `HOST`, which names where the build goes; null if it is unset. Throws one plain sentence for each thing that
 * the host cannot do.
 */
export function parseHost(env: JournalEnv, { base, source }: Surroundings): Host | null {
  const name = env.HOST?.trim() || null;
  if (name === null) return null;
  const host = hosts.find((known) => known === name);
  if (host === undefined) {
    throw new SettingsError([
      `HOST must be ${hosts.slice(0, -1).join(', ')} or ${hosts.at(-1)}, not "${name}". It says where the journal is published; leave it empty for a build that is for no host in particular.`,
    ]);
  }
  const faults = [...baseFaults(host, base, env), ...relayFaults(host, source, env)];
  if (faults.length > 0) throw new SettingsError(faults);
  return host;
}

function* baseFaults(host: Host, base: string, env: JournalEnv): Generator<string> {
  if (rootOnly.includes(host) && base !== '/') {
    yield `HOST=${host} serves a journal at the root of its address: leave BASE_PATH empty, not "${base}".`;
  }
  if (host === 'github-pages' && !env.BASE_PATH?.trim()) {
    yield 'HOST=github-pages needs BASE_PATH: /name/ for the pages of a repository called name, / for those of an account or at a domain of your own.';
  }
}

function* relayFaults(host: Host, source: FeedSource | null, env: JournalEnv): Generator<string> {
  if (env.FEED_PATH?.trim() !== 'feed') return;
  if (!relays.includes(host)) {
    yield `HOST=${host} cannot pass the feed on as it should be: leave FEED_PATH empty, and the build publishes a copy.`;
  } else if (source?.kind !== 'http') {
    yield `FEED_PATH=feed lets HOST=${host} ask for the feed itself, so FEED_URL must be an http or https address.`;
  } else if (new URL(source.url).username !== '') {
    yield 'FEED_PATH=feed goes without a user and a password in FEED_URL: leave FEED_PATH empty, and the build publishes a copy.';
  }
}
