import type { Entry } from '../../model/entry/entry.ts';
import { alternativeSlug } from '../../model/identity/alternative-slug.ts';
import { nextIds } from '../../model/identity/entry-id.ts';
import { isLinkId, isReused, likeness } from '../../model/identity/same-entry.ts';
import { entrySlug } from '../entry/entry-identity.ts';

/** Collects entries from the documents of a journal, newest document first, with unique identities and slugs. */
export class EntryCollection {
  readonly entries: Entry[] = [];
  readonly #byId = new Map<string, Entry>();
  readonly #slugs = new Set<string>();

  /**
   * Adds the entries of an older document that are not there already: the newer document takes precedence. A different
   * entry with the same id gets its next best one.
   */
  addEntries(entries: readonly Entry[]): void {
    for (const entry of entries) this.#addUnlessKnown(entry);
  }

  #addUnlessKnown(entry: Entry): void {
    for (const id of [entry.id, ...nextIds(entry)]) {
      const holder = this.#byId.get(id);
      if (!holder) {
        this.#add(id === entry.id ? entry : { ...entry, id, slug: entrySlug({ ...entry, id }) });
        return;
      }
      if (holder.contentHash === entry.contentHash) return;
      if (!isReused(likeness(holder, entry), isLinkId(holder))) return;
    }
  }

  #add(entry: Entry): void {
    const slug = this.#slugs.has(entry.slug) ? alternativeSlug(entry) : entry.slug;
    const added = { ...entry, slug };
    this.#byId.set(entry.id, added);
    this.#slugs.add(slug);
    this.entries.push(added);
  }
}
