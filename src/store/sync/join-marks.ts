import type { Revision } from '../../model/identity/revision.ts';
import { madeKindNames } from '../../model/reader/made-kinds.ts';
import type { BulkEdit, EditedRecord, Highlight } from '../../model/reader/reader-data.ts';
import { type EntryKind, entryKindNames, rulesOf } from '../../model/reader/reader-kinds.ts';
import { settled } from '../transaction.ts';

/** The stores with what the reader made of entries, and with whatever else is stored for them by an entry's id. */
export const markStores = [...madeKindNames, 'revisions', 'sweepingActs'] as const;

type ById = { id: string };

const mergedStores = [...entryKindNames, 'revisions'] as const;
export type MergedStore = EntryKind | 'revisions';

/**
 * Adds the marks of duplicates to the entries that replace them: read if either was, saved if either was, all
 * highlights and notes, all judgements, the latest position. A bulk edit can still be undone. Touches only what the
 * duplicates have, all in the given transaction.
 *
 * @param joins a duplicate's id -> the id of the entry that replaces it
 */
export async function joinMarks(
  transaction: IDBTransaction,
  joins: ReadonlyMap<string, string>,
): Promise<void> {
  const groups = groupsOf(joins);
  const act = await settled<BulkEdit | undefined>(transaction.objectStore('sweepingActs').get('last'));
  const changes = new Map(act?.changes.map((change) => [`${change.store} ${change.key}`, change]));
  for (const name of mergedStores) {
    const store = transaction.objectStore(name);
    const records = new Map((await settled<ById[]>(store.getAll())).map((record) => [record.id, record]));
    for (const [id, from] of groups) {
      const merged = mergeRecords(
        name,
        id,
        [id, ...from].map((one) => records.get(one)),
      );
      for (const one of from) if (records.has(one)) store.delete(one);
      if (merged) store.put(merged);
      joinChanges(changes, { name, id, from, records, merged });
    }
  }
  await joinHighlights(transaction.objectStore('highlights'), joins, changes);
  if (act) transaction.objectStore('sweepingActs').put({ ...act, changes: [...changes.values()] });
}

/** The id of each entry that stays -> those of its duplicates. */
function groupsOf(joins: ReadonlyMap<string, string>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [from, into] of joins) groups.set(into, [...(groups.get(into) ?? []), from]);
  return groups;
}

/** Merges records of one store that belong to one entry, under its id; undefined if there are none. */
export function mergeRecords(name: MergedStore, id: string, records: readonly unknown[]): ById | undefined {
  let merged: ById | undefined;
  for (const record of records) {
    if (record === undefined) continue;
    const moved = { ...(record as ById), id };
    merged = merged ? mergeTwo(name, merged, moved) : moved;
  }
  return merged;
}

interface JoinedRecord {
  name: MergedStore;
  id: string;
  from: readonly string[];
  /** As they were before the join. */
  records: ReadonlyMap<string, ById>;
  merged: ById | undefined;
}

/**
 * Merges a bulk edit's changes to an entry and its duplicates into one change: undoing it leaves what was made
 * besides.
 */
function joinChanges(
  changes: Map<string, EditedRecord>,
  { name, id, from, records, merged }: JoinedRecord,
): void {
  const ids = [id, ...from];
  if (!ids.some((one) => changes.has(`${name} ${one}`))) return;
  const before = mergeRecords(
    name,
    id,
    ids.map((one) => {
      const change = changes.get(`${name} ${one}`);
      return change ? change.before : records.get(one);
    }),
  );
  for (const one of from) changes.delete(`${name} ${one}`);
  changes.set(`${name} ${id}`, {
    store: name as EditedRecord['store'],
    key: id,
    ...(before && { before }),
    ...(merged && { after: merged }),
  });
}

async function joinHighlights(
  store: IDBObjectStore,
  joins: ReadonlyMap<string, string>,
  changes: Map<string, EditedRecord>,
): Promise<void> {
  const moved = (highlight: Highlight): Highlight => ({
    ...highlight,
    entry: joins.get(highlight.entry) ?? highlight.entry,
  });
  for (const highlight of await settled<Highlight[]>(store.getAll())) {
    if (joins.has(highlight.entry)) store.put(moved(highlight));
  }
  for (const [key, change] of changes) {
    if (change.store !== 'highlights') continue;
    const { before, after, ...rest } = change;
    changes.set(key, {
      ...rest,
      ...(before !== undefined && { before: moved(before as Highlight) }),
      ...(after !== undefined && { after: moved(after as Highlight) }),
    });
  }
}

/** Merges two records of one store. Their order does not matter. */
function mergeTwo(name: MergedStore, a: ById, b: ById): ById {
  // The older text is what the reader may have seen of either.
  if (name === 'revisions') return (b as Revision).revisedAtMs < (a as Revision).revisedAtMs ? b : a;
  const { merge, join = merge } = rulesOf(name);
  return join(a, b) as ById;
}
