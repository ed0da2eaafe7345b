import { orderOf } from '../../model/entry/entry.ts';
import { addressKey, identityKey } from '../../model/identity/identity-key.ts';
import { parseUrl } from '../../model/text/parse-url.ts';
import { readEntries } from '../../store/entries.ts';
import { parseRoute, type Route } from '../route.ts';
import { basePath } from '../signals.ts';

/** Entries per read: as many as can be looked through without a noticeable pause. */
const entriesAtOnce = 500;

/**
 * Where an address leads in this app: one of the app's pages, or the entry that the journal published at it. Null if
 * it is no part of the journal. Does not use the network.
 */
export async function findEntryAt(address: string): Promise<Route | null> {
  const url = parseUrl(address);
  if (url === null) return null;
  if (url.origin === location.origin) {
    const own = parseRoute(url, basePath);
    if (own.page !== 'missing' && own.page !== 'share') return own;
  }
  const slug = await findPermalink(address);
  return slug === null ? null : { page: 'entry', slug };
}

async function findPermalink(address: string): Promise<string | null> {
  const id = identityKey(`link:${address}`);
  const key = addressKey(address);
  // A host's front page is not an entry's.
  if (key === null) return null;
  for (let after: ReturnType<typeof orderOf> | undefined; ; ) {
    const entries = await readEntries({ limit: entriesAtOnce, ...(after && { after }) });
    const found = entries.find(
      (entry) => identityKey(entry.id) === id || addressKey(entry.permalink) === key,
    );
    if (found) return found.slug;
    const last = entries.at(-1);
    if (!last || entries.length < entriesAtOnce) return null;
    after = orderOf(last);
  }
}
