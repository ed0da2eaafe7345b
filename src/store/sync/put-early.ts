import { type Entry, orderOf } from '../../model/entry/entry.ts';
import { summarizeEntry } from '../../model/entry/summarize-entry.ts';
import { orderByFeed } from '../../model/identity/order-by-feed.ts';
import { madeKindNames } from '../../model/reader/made-kinds.ts';
import { withDatabase } from '../database.ts';
import { earlyHash, isEarly, type StoredSummary } from '../schema.ts';
import { writeRelaxed } from '../transaction.ts';

/** What outlives the entries, under their ids. */
const madeStores = [...madeKindNames, 'aliases'] as const;

/**
 * Stores a journal's first entries on a device that has none, before their instants, zones and closing lines are
 * certain: the sync writes them all again when they are (see put-sync.ts); if it never gets there, it leaves no
 * cursor, so that the next sync starts over. Entries stored this way are replaced by a call that has all of them,
 * under the same ids and slugs, and more. All in one transaction, whose end waits for no disk, since the reader waits for
 * it and a device that lost it would only start over. Does nothing if there are other entries, or if the
 * reader has been here before: only the sync can find out which entry a mark or an old id belongs to. Resolves to
 * whether they were stored; rejects if the device is full.
 */
export async function putEarly(entries: readonly Entry[]): Promise<boolean> {
  return withDatabase(async (database) => {
    const made = database.transaction(madeStores);
    const counts = await Promise.all(madeStores.map((name) => made.objectStore(name).count()));
    return writeRelaxed(database, ['entries', 'summaries'], async (transaction) => {
      const [all, summaries] = [transaction.objectStore('entries'), transaction.objectStore('summaries')];
      const before = new Map((await summaries.getAll()).map((summary) => [summary.id, summary]));
      // What the reader has made since belongs to these entries.
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

/** Whether everything stored was stored early, and is among these entries unchanged. */
function holdsAll(entries: readonly Entry[], before: ReadonlyMap<string, StoredSummary>): boolean {
  const slugs = new Map(entries.map(({ id, slug }) => [id, slug]));
  return [...before.values()].every((summary) => isEarly(summary) && slugs.get(summary.id) === summary.slug);
}
