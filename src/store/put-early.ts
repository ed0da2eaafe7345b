import { type Entry, orderOf } from '../model/entry.ts';
import { orderByFeed } from '../model/order-by-feed.ts';
import { madeKindNames } from '../model/reader-kinds.ts';
import { summarizeEntry } from '../model/summarize-entry.ts';
import { withDatabase } from './database.ts';
import { earlyHash, isEarly, type StoredSummary } from './schema.ts';
import { writeDurably } from './transaction.ts';

/** What outlives the entries, under their ids. */
const madeStores = [...madeKindNames, 'aliases'] as const;

/**
 * Keeps a journal's first entries on a device that has none, before their instants, zones and closing lines are known
 * for certain: the sync writes each again when they are (see put-sync.ts), and one that never comes to that leaves no
 * cursor, so that the next begins anew. What was kept so goes on with a call that has it all under the same ids and
 * slugs, and more. All in one transaction. Does nothing where there are other entries, or where the reader has been
 * here before: which entry a mark or an old id belongs to is for the sync to find out. Resolves with whether they were
 * stored; rejects where the device has no room.
 */
export async function putEarly(entries: readonly Entry[]): Promise<boolean> {
  return withDatabase(async (database) => {
    const made = database.transaction(madeStores);
    const counts = await Promise.all(madeStores.map((name) => made.objectStore(name).count()));
    return writeDurably(database, ['entries', 'summaries'], async (transaction) => {
      const [all, summaries] = [transaction.objectStore('entries'), transaction.objectStore('summaries')];
      const before = new Map((await summaries.getAll()).map((summary) => [summary.id, summary]));
      // What the reader has made since is of these entries.
      if (before.size === 0 ? counts.some((count) => count > 0) : !holdsAll(entries, before)) return false;
      const puts = orderByFeed(entries, [...before.values()]).flatMap((entry) => {
        const early = { ...entry, timeZone: null, fullHash: earlyHash, order: orderOf(entry) };
        const { contentHash, fullHash } = early;
        const placed = before.get(entry.id);
        return [
          ...(placed ? [summaries.delete(placed.order)] : []),
          all.put(early),
          summaries.put({ ...summarizeEntry(early), contentHash, fullHash }),
        ];
      });
      await Promise.all(puts);
      return true;
    });
  });
}

/** Whether all that is stored was stored early, and comes again as it was. */
function holdsAll(entries: readonly Entry[], before: ReadonlyMap<string, StoredSummary>): boolean {
  const slugs = new Map(entries.map(({ id, slug }) => [id, slug]));
  return [...before.values()].every((summary) => isEarly(summary) && slugs.get(summary.id) === summary.slug);
}
