import type { Entry } from '../../model/entry/entry.ts';
import { imagesOf } from '../../model/entry/images-of.ts';
import { alternativeSlug } from '../../model/identity/alternative-slug.ts';
import { entryId, entrySlug } from './entry-identity.ts';

/** An entry with what its item says about its identity. */
export interface ReadItem {
  guid: string | null;
  link: string | null;
  entry: Entry;
}

/**
 * The entries of one document, in its order, each with an identity and a slug of its own. An id that several items
 * share identifies none of them: each takes the next best one (guid, link, title and day, all of its content). Only an
 * exact repetition of an item is left out. Linear.
 */
export function identifyEntries(read: readonly ReadItem[]): Entry[] {
  const items = withoutRepetitions(read);
  const guids = countOf(items.map(({ guid }) => guid));
  const links = countOf(items.map(({ link }) => link));
  const nameless = items.filter(({ guid, link }) => !isOne(guids, guid) && !isOne(links, link));
  const days = countOf(nameless.map(({ entry }) => dayPrint(entry)));
  const contents = new Map<string, number>();
  const ids = new Set<string>();
  const slugs = new Set<string>();
  return items.map(({ guid, link, entry }) => {
    const known = { guid: isOne(guids, guid) ? guid : null, link: isOne(links, link) ? link : null };
    const day = dayPrint(entry);
    let id = entryId(known, isOne(days, day) ? (day ?? '') : entry.contentHash);
    for (let count = 1; ids.has(id); count += 1) {
      const nth = Math.max(count, (contents.get(entry.contentHash) ?? 0) + 1);
      contents.set(entry.contentHash, nth);
      id = entryId({ guid: null, link: null }, `${entry.contentHash}\n${nth}`);
    }
    ids.add(id);
    const slug = id === entry.id ? entry.slug : entrySlug({ ...entry, id });
    const free = slugs.has(slug) ? alternativeSlug({ id, slug }) : slug;
    slugs.add(free);
    return { ...entry, id, slug: free };
  });
}

function withoutRepetitions(read: readonly ReadItem[]): ReadItem[] {
  const seen = new Set<string>();
  return read.filter(({ guid, link, entry }) => {
    const images = imagesOf(entry.body).map((address) => address.replace(/[?#].*$/, ''));
    const print = [entry.contentHash, guid, link, ...images].join('\n');
    if (seen.has(print)) return false;
    seen.add(print);
    return true;
  });
}

function countOf(values: readonly (string | null)[]): Map<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function isOne(counts: ReadonlyMap<string | null, number>, value: string | null): boolean {
  return value !== null && counts.get(value) === 1;
}

/** What identifies an entry without a name: it stays the same when the text is revised. Null without a day. */
function dayPrint({ title, date }: Entry): string | null {
  return date === null ? null : `${title}\n${date}`;
}
