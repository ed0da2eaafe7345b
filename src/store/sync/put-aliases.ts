import { identityKey, looseIdentityKey } from '../../model/identity/identity-key.ts';
import { slugAlias } from '../schema.ts';
import type { Double } from './find-doubles.ts';
import type { MatchedEntry, StoredText } from './match-entries.ts';

/** A feed that gives an entry more ids than this gives it a new one every time. */
const maxAliases = 8;

/**
 * Stores the other ids that the feed gives an entry, so that it is recognised by them even after its text has
 * changed.
 */
export async function putAliases(
  transaction: IDBTransaction,
  matches: readonly MatchedEntry[],
  doubles: readonly Double[],
  text: StoredText,
): Promise<void> {
  const store = transaction.objectStore('aliases');
  const renamed = matches.filter(({ entry, stored }) => stored !== null && needsAlias(entry.id, stored.id));
  if (renamed.length === 0 && doubles.length === 0) return;
  const known = await text.readAliases();
  const counts = new Map<string, number>();
  for (const id of known.values()) counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const { entry, stored } of renamed) {
    const alias = identityKey(entry.id);
    const count = (stored && counts.get(stored.id)) ?? 0;
    if (stored && known.get(alias) !== stored.id && count < maxAliases) store.put({ alias, id: stored.id });
  }
  const joined = new Map(doubles.map(({ from, into }) => [from.id, into.id]));
  for (const [alias, id] of known) {
    const into = joined.get(id);
    if (into !== undefined) store.put({ alias, id: into });
  }
  for (const { from, into } of doubles) {
    store.put({ alias: identityKey(from.id), id: into.id });
    for (const { slug } of [from, into]) store.put({ alias: slugAlias(slug), id: into.id });
  }
}

/** Very similar ids are matched without an alias, and may differ in every answer. */
function needsAlias(id: string, storedId: string): boolean {
  return id !== storedId && looseIdentityKey(id) !== looseIdentityKey(storedId);
}
