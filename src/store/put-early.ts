import { type Entry, orderOf } from '../model/entry.ts';
import { orderByFeed } from '../model/order-by-feed.ts';
import { madeKindNames } from '../model/reader-kinds.ts';
import { summarizeEntry } from '../model/summarize-entry.ts';
import { withDatabase } from './database.ts';
import { earlyHash } from './schema.ts';

/** What outlives the entries, under their ids. */
const madeStores = [...madeKindNames, 'aliases'] as const;

/**
 * Keeps a journal's first entries on a device that has none, before their instants, zones and closing lines are known
 * for certain: the sync writes each again when they are (see put-sync.ts), and one that never comes to that leaves no
 * cursor, so that the next begins anew. All in one transaction. Does nothing where there are entries, or where the
 * reader has been here before: which entry a mark or an old id belongs to is for the sync to find out. Resolves with
 * whether they were stored; rejects where the device has no room.
 */
export async function putEarly(entries: readonly Entry[]): Promise<boolean> {
  return withDatabase(async (database) => {
    const made = database.transaction(madeStores);
    const counts = await Promise.all(madeStores.map((name) => made.objectStore(name).count()));
    if (counts.some((count) => count > 0)) return false;
    const transaction = database.transaction(['entries', 'summaries'], 'readwrite', { durability: 'strict' });
    const [all, summaries] = [transaction.objectStore('entries'), transaction.objectStore('summaries')];
    if ((await summaries.count()) > 0) return false;
    const puts = orderByFeed(entries, []).flatMap((entry) => {
      const early = { ...entry, timeZone: null, fullHash: earlyHash, order: orderOf(entry) };
      const { contentHash, fullHash } = early;
      return [all.put(early), summaries.put({ ...summarizeEntry(early), contentHash, fullHash })];
    });
    await Promise.all([...puts, transaction.done]);
    return true;
  });
}
