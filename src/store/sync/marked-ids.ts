import { identityKey } from '../../model/identity/identity-key.ts';
import { madeKindNames } from '../../model/reader/made-kinds.ts';
import { entryKindNames } from '../../model/reader/reader-kinds.ts';
import { withDatabase } from '../database.ts';
import type { MatchedEntry } from './match-entries.ts';

/**
 * The ids that marks are stored under, by their keys, on a device without entries (they were removed, or it is new
 * and a backup was imported): the feed may write its ids differently by now. Empty if there are entries.
 */
export function readMarkedIds(): Promise<Map<string, string[]>> {
  return withDatabase(async (database) => {
    const transaction = database.transaction(['summaries', ...madeKindNames]);
    if ((await transaction.objectStore('summaries').count()) > 0) return new Map();
    const keys = await Promise.all(entryKindNames.map((name) => transaction.objectStore(name).getAllKeys()));
    const highlights = await transaction.objectStore('highlights').getAll();
    const byKey = new Map<string, string[]>();
    for (const id of new Set([...keys.flat(), ...highlights.map(({ entry }) => entry)])) {
      const key = identityKey(id);
      byKey.set(key, [...(byKey.get(key) ?? []), id]);
    }
    return byKey;
  });
}

/** Marks whose ids are spelled differently from those of the new entries that they belong to. */
export function findOrphans(
  matches: readonly MatchedEntry[],
  markedIds: ReadonlyMap<string, string[]>,
): [string, string][] {
  if (markedIds.size === 0) return [];
  const own = new Set(matches.map(({ entry }) => entry.id));
  return matches.flatMap(({ entry: { id } }) =>
    (markedIds.get(identityKey(id)) ?? []).flatMap((one): [string, string][] =>
      own.has(one) ? [] : [[one, id]],
    ),
  );
}
