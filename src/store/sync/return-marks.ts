import { entryText } from '../../model/identity/entry-words.ts';
import type { Revision } from '../../model/identity/revision.ts';
import { titleKey } from '../../model/identity/same-entry.ts';
import type { Judgement } from '../../model/ledger/judgement.ts';
import type { Highlight, ReaderRecords } from '../../model/reader/reader-data.ts';
import { type EntryKind, entryKindNames } from '../../model/reader/reader-kinds.ts';
import type { StoredEntry, StoredSummary } from '../schema.ts';
import { settled } from '../transaction.ts';
import { mergeRecords } from './join-marks.ts';
import { groupBy, maxOfOneTitle, type StoredText } from './match-entries.ts';

/** Marks under one entry's id that belong to another entry, which had the id when they were made. */
export interface Misplaced {
  /** The id that both had. */
  from: string;
  /** The entry that the marks belong to. */
  to: StoredEntry;
  /** When the later entry got the id, in ms since 1970 UTC. */
  beforeMs: number;
}

/**
 * Finds what an earlier Waymark took for revisions if a feed gives all its items one id: the stored earlier text of
 * an entry is all of another one's, with its title and day.
 */
export async function findMisplaced(
  transaction: IDBTransaction,
  stored: readonly StoredSummary[],
  text: StoredText,
): Promise<Misplaced[]> {
  const revisions = await settled<Revision[]>(transaction.objectStore('revisions').getAll());
  if (revisions.length === 0) return [];
  const byTitle = groupBy(stored, ({ title }) => titleKey(title));
  const misplaced: Misplaced[] = [];
  for (const { id, before, revisedAtMs } of revisions) {
    const titled = byTitle.get(titleKey(before.title)) ?? [];
    const others = titled.slice(0, maxOfOneTitle).filter((other) => other.id !== id);
    if (others.length === 0) continue;
    const texts = await text.readEntries([id, ...others.map((other) => other.id)]);
    const now = texts.get(id);
    if (!now || now.dateText === before.dateText || titleKey(now.title) === titleKey(before.title)) continue;
    const to = others
      .map((other) => texts.get(other.id))
      .find((other) => other?.dateText === before.dateText && entryText(other) === entryText(before));
    if (to) misplaced.push({ from: id, to, beforeMs: revisedAtMs });
  }
  return misplaced;
}

/** Returns the earlier marks to the entries that they belong to, in the given transaction. */
export async function returnMarks(
  transaction: IDBTransaction,
  misplaced: readonly Misplaced[],
): Promise<void> {
  for (const { from, to, beforeMs } of misplaced) {
    for (const kind of entryKindNames) {
      const store = transaction.objectStore(kind);
      const record = await settled<unknown>(store.get(from));
      const { before, after } = record ? splitRecord(kind, record, beforeMs) : { before: null, after: null };
      if (!before) continue;
      if (after) store.put(after);
      else store.delete(from);
      const own = await settled<unknown>(store.get(to.id));
      store.put(mergeRecords(kind, to.id, [own, before]));
    }
    await returnHighlights(transaction.objectStore('highlights'), { from, to, beforeMs });
    transaction.objectStore('revisions').delete(from);
  }
}

/** A record split at a moment; null if nothing of it is on that side. */
interface Split<T> {
  before: T | null;
  after: T | null;
}

/** How a record of each kind is split. */
const splits: {
  readonly [Kind in EntryKind]: (record: ReaderRecords[Kind], beforeMs: number) => Split<ReaderRecords[Kind]>;
} = {
  readMarks: byTime(({ readAtMs }) => readAtMs),
  positions: byTime(({ atMs }) => atMs),
  saved: byTime(({ atMs }) => atMs),
  judgements: splitActs,
};

function splitRecord(kind: EntryKind, record: unknown, beforeMs: number): Split<unknown> {
  return (splits[kind] as (record: unknown, beforeMs: number) => Split<unknown>)(record, beforeMs);
}

function byTime<T>(timeOf: (record: T) => number): (record: T, beforeMs: number) => Split<T> {
  return (record, beforeMs) =>
    timeOf(record) < beforeMs ? { before: record, after: null } : { before: null, after: record };
}

function splitActs({ id, acts }: Judgement, beforeMs: number): Split<Judgement> {
  const [before, after] = [
    acts.filter(({ atMs }) => atMs < beforeMs),
    acts.filter(({ atMs }) => atMs >= beforeMs),
  ];
  return {
    before: before.length > 0 ? { id, acts: before } : null,
    after: after.length > 0 ? { id, acts: after } : null,
  };
}

/** A note to the whole entry is assigned by its time; highlighted words only if the entry has them. */
async function returnHighlights(store: IDBObjectStore, { from, to, beforeMs }: Misplaced): Promise<void> {
  const words = entryText(to);
  for (const highlight of await settled<Highlight[]>(store.index('byEntry').getAll(from))) {
    const isOfWords =
      highlight.anchor === null || words.includes(highlight.anchor.quote.replace(/\s+/g, ' '));
    if (highlight.createdAtMs < beforeMs && isOfWords) store.put({ ...highlight, entry: to.id });
  }
}
