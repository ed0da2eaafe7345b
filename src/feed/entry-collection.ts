import { alternativeSlug } from '../model/alternative-slug.ts';
import type { Entry } from '../model/entry.ts';
import { entryId, entrySlug } from './entry-identity.ts';
import type { Item } from './item.ts';
import { parseEntry } from './parse-entry.ts';

/** Entries as they come from one or several documents of a journal, each with an identity and a slug of its own. */
export class EntryCollection {
  /** In document order. */
  readonly entries: Entry[] = [];
  /** Items that could not be read. */
  skipped = 0;
  readonly #feedUrl: string;
  readonly #byId = new Map<string, Entry>();
  readonly #slugs = new Set<string>();

  constructor(feedUrl: string) {
    this.#feedUrl = feedUrl;
  }

  /**
   * Adds an item; null, or one that cannot be read, counts as skipped. An identity that is taken already gives way to
   * the next best one; only an exact repetition of what is there is left out.
   */
  addItem(item: Item | null): void {
    const entry = item && this.#read(item);
    if (!item || !entry) {
      this.skipped += 1;
      return;
    }
    for (const id of identities(item, entry)) {
      const holder = this.#byId.get(id);
      if (holder?.contentHash === entry.contentHash) return;
      if (holder) continue;
      this.addEntry(id === entry.id ? entry : { ...entry, id, slug: entrySlug({ ...entry, id }) });
      return;
    }
  }

  /** Adds an entry of an earlier document, unless its identity is there already: the newer document has said it. */
  addEntry(entry: Entry): void {
    if (this.#byId.has(entry.id)) return;
    const slug = this.#slugs.has(entry.slug) ? alternativeSlug(entry) : entry.slug;
    const added = { ...entry, slug };
    this.#byId.set(entry.id, added);
    this.#slugs.add(slug);
    this.entries.push(added);
  }

  #read(item: Item): Entry | null {
    try {
      return parseEntry(item, { feedUrl: this.#feedUrl });
    } catch {
      return null; // One item that nobody foresaw must not take its siblings with it.
    }
  }
}

/** An entry's own identity, then those that it can fall back to: its link, its title and date, all of its content. */
function identities({ link }: Item, entry: Entry): string[] {
  const nameless = { guid: null, link: null };
  return [
    entry.id,
    entryId({ guid: null, link }, entry.contentHash),
    entryId(nameless, `${entry.title}\n${entry.date}`),
    entryId(nameless, entry.contentHash),
  ];
}
