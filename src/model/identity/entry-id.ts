import type { Entry } from '../entry/entry.ts';
import { contentHash } from './content-hash.ts';

/**
 * An item's identity: its guid, else its link, else a hash of `fingerprint`, which should contain what does not
 * change when the text is revised.
 */
export function entryId(
  { guid, link }: { guid: string | null; link: string | null },
  fingerprint: string,
): string {
  if (guid) return `guid:${guid}`;
  return link ? `link:${link}` : `hash:${contentHash(fingerprint)}`;
}

/** The identities that an entry can fall back to, best first, if its own turns out to be another entry's. */
export function nextIds({
  permalink,
  title,
  date,
  contentHash,
}: Pick<Entry, 'permalink' | 'title' | 'date' | 'contentHash'>): string[] {
  const nameless = { guid: null, link: null };
  const link = permalink === null ? [] : [entryId({ guid: null, link: permalink }, '')];
  return [...link, entryId(nameless, `${title}\n${date}`), entryId(nameless, contentHash)];
}
