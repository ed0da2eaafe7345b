import { type LookupAddress, lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, type RequestInit, fetch as undiciFetch } from 'undici';
import { isPublicAddress } from './is-public-address.ts';

/** A host of the feed leads to an address that is not asked. */
class ForbiddenAddress extends Error {}

export interface GuardOptions {
  isPublic?: (address: string) => boolean;
  /** All addresses of a host. */
  resolve?: typeof lookup;
}

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const maxRedirects = 10;

/**
 * A `fetch` for the feed at `feedUrl` and whatever it leads to, by redirects and links: to public addresses alone, as
 * they are when the connection is made, whatever a name resolved to before. Only the feed's own server may be at a
 * private one, if it was when it was asked first: a home server is. Rejects as `fetch` does; {@link isForbidden} tells
 * whether an address was why.
 */
export function createGuardedFetch(
  feedUrl: string,
  { isPublic = isPublicAddress, resolve = lookup }: GuardOptions = {},
): typeof fetch {
  const feed = new URL(feedUrl);
  let isHome: boolean | null = null;
  /** Those of a host's addresses that may be asked; throws where there are none. */
  const allowed = (host: string, addresses: readonly LookupAddress[], isOwn: boolean): LookupAddress[] => {
    const open = addresses.filter(({ address }) => isPublic(address));
    if (isOwn) isHome ??= open.length < addresses.length;
    const usable = isOwn && isHome ? [...addresses] : open;
    if (usable.length === 0) throw new ForbiddenAddress(`${host} is at a private address`);
    return usable;
  };
  const agents = [false, true].map(
    (isOwn) =>
      new Agent({ connect: { lookup: guardedLookup(resolve, (...found) => allowed(...found, isOwn)) } }),
  );
  return async (input, init) => {
    let url = new URL(String(input));
    for (let hop = 0; hop <= maxRedirects; hop += 1) {
      const isOwn = isSameServer(url, feed);
      const host = url.hostname.replace(/^\[|\]$/g, '');
      // Nobody looks up what is an address already.
      if (isIP(host)) allowed(host, [{ address: host, family: isIP(host) }], isOwn);
      // Its types are those of Node's own fetch in all but name.
      const asked = {
        ...init,
        redirect: 'manual',
        dispatcher: agents[Number(isOwn)],
      } as unknown as RequestInit;
      const response = await undiciFetch(url, asked);
      const location = redirects.has(response.status) ? response.headers.get('location') : null;
      if (location === null) return response as unknown as Response;
      await response.body?.cancel();
      url = new URL(location, url);
      if (!/^https?:$/.test(url.protocol)) throw new Error(`a redirect leads to ${url.protocol}`);
    }
    throw new Error('there are too many redirects');
  };
}

/** Whether a guarded fetch rejected because of an address. */
export function isForbidden(error: unknown): boolean {
  return (
    error instanceof ForbiddenAddress || (error instanceof Error && error.cause instanceof ForbiddenAddress)
  );
}

/** Another port is another server; that of https in place of http's is the same one. */
function isSameServer(url: URL, feed: URL): boolean {
  const isUpgraded = feed.protocol === 'http:' && url.protocol === 'https:' && feed.port === '';
  return (
    url.hostname === feed.hostname && url.port === feed.port && (url.protocol === feed.protocol || isUpgraded)
  );
}

function guardedLookup(
  resolve: typeof lookup,
  allowed: (host: string, addresses: readonly LookupAddress[]) => LookupAddress[],
): LookupFunction {
  return (host, options, callback) => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, []);
      try {
        const usable = allowed(host, addresses);
        const [first] = usable;
        if (options.all || !first) callback(null, usable);
        else callback(null, first.address, first.family);
      } catch (forbidden) {
        callback(forbidden as NodeJS.ErrnoException, []);
      }
    });
  };
}
