import type { Entry } from '../model/entry.ts';
import type { Item } from './item.ts';
import { alternativeSlug, parseEntry } from './parse-entry.ts';

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
   * the item's link, then to a hash of its content; only an exact repetition of what is there is left out.
   */
  addItem(item: Item | null): void {
    const entry = item && this.#read(item);
    if (!item || !entry) {
      this.skipped += 1;
      return;
    }
    const taken = this.#byId.get(entry.id);
    if (taken?.contentHash === entry.contentHash && taken.permalink === entry.permalink) return;
    this.addEntry(taken ? this.#withOwnIdentity(item, entry) : entry);
  }

  /** Adds an entry of an earlier document, unless its identity is there already: the newer document has said it. */
  addEntry(entry: Entry): void {
    if (this.#byId.has(entry.id)) return;
    const slug = this.#slugs.has(entry.slug) ? alternativeSlug(entry) : entry.slug;
    this.#byId.set(entry.id, entry);
    this.#slugs.add(slug);
    this.entries.push({ ...entry, slug });
  }

  #withOwnIdentity(item: Item, entry: Entry): Entry {
    for (const candidate of [
      { ...item, guid: null },
      { ...item, guid: null, link: null },
    ]) {
      const renamed = this.#read(candidate);
      if (renamed && !this.#byId.has(renamed.id)) return { ...renamed, permalink: entry.permalink };
    }
    return entry;
  }

  #read(item: Item): Entry | null {
    try {
      return parseEntry(item, { feedUrl: this.#feedUrl });
    } catch {
      return null; // One item that nobody foresaw must not take its siblings with it.
    }
  }
}
