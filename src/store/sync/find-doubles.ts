import { identityKey, looseIdentityKey } from '../../model/identity/identity-key.ts';
import {
  isLinkId,
  isMoved,
  isOneOfTwo,
  isReused,
  likeness,
  titleKey,
} from '../../model/identity/same-entry.ts';
import type { StoredEntry, StoredSummary } from '../schema.ts';
import { groupBy, type MatchedEntry, maxOfOneTitle, type StoredText } from './match-entries.ts';

/** A stored entry that is a duplicate of another one, which stays. */
export interface Double {
  from: StoredSummary;
  into: StoredSummary;
}

/** Beyond this number of different entries with one key, an entry is not compared with all of them. */
const maxCompared = 5;
/** Entries per read: the whole texts of 10,000 entries at once would be too much for a small phone. */
const entriesAtOnce = 500;

/**
 * Finds stored entries that an earlier Waymark took for new ones when the feed changed their ids: the document no
 * longer has them, and has (or had) another in their place. Never includes entries that this Waymark stored, nor two
 * that are both in the document. Linear.
 */
export async function findDoubles(
  matches: readonly MatchedEntry[],
  stored: readonly StoredSummary[],
  text: StoredText,
): Promise<Double[]> {
  const present = new Set(matches.flatMap(({ stored }) => stored?.id ?? []));
  const isSuspect = ({ id, fullHash }: StoredSummary) => !present.has(id) && fullHash === undefined;
  if (!stored.some(isSuspect)) return [];
  const oldestMs = matches.reduce(
    (oldest, { entry }) => Math.min(oldest, entry.instantMs || oldest),
    Infinity,
  );
  const joins = new Joins();
  for (const groups of batches(groupsOf(stored).filter((group) => group.some(isSuspect)))) {
    const texts = await text.readEntries([...new Set(groups.flat().map(({ id }) => id))]);
    for (const group of groups) {
      // The one in the document stays.
      const [kept, suspects] = [group.filter((one) => !isSuspect(one)), group.filter(isSuspect)];
      for (const suspect of suspects) {
        const before = texts.get(suspect.id);
        const twin = kept.slice(0, maxCompared).find((other) => {
          const now = texts.get(other.id);
          const isLost = present.has(other.id) && suspect.instantMs > oldestMs;
          return before && now && isOne(before, now, isLost);
        });
        if (twin) joins.add(suspect, twin);
        else kept.push(suspect);
      }
    }
  }
  return joins.doubles;
}

class Joins {
  readonly #into = new Map<StoredSummary, StoredSummary>();

  /** Only once: what was joined with one entry is not joined with another. */
  add(from: StoredSummary, into: StoredSummary): void {
    const root = this.#rootOf(into);
    if (!this.#into.has(from) && root !== from) this.#into.set(from, root);
  }

  get doubles(): Double[] {
    return [...this.#into.keys()].map((from) => ({ from, into: this.#rootOf(from) }));
  }

  #rootOf(summary: StoredSummary): StoredSummary {
    let root = summary;
    for (let next = this.#into.get(root); next; next = this.#into.get(root)) root = next;
    return root;
  }
}

/** Groups of two or more entries that have something in common: the subject of their ids, or their titles. */
function groupsOf(stored: readonly StoredSummary[]): StoredSummary[][] {
  const byKey = groupBy(stored, ({ id }) => looseIdentityKey(id));
  const byTitle = groupBy(stored, ({ title }) => titleKey(title));
  const byDay = groupBy(stored, ({ title, date }) => `${date} ${titleKey(title)}`);
  const telling = [...byTitle.values(), ...byDay.values()].filter(({ length }) => length <= maxOfOneTitle);
  return [...byKey.values(), ...telling].filter(({ length }) => length > 1);
}

function* batches(groups: readonly StoredSummary[][]): Generator<StoredSummary[][]> {
  let batch: StoredSummary[][] = [];
  let count = 0;
  for (const group of groups) {
    batch.push(group);
    count += group.length;
    if (count < entriesAtOnce) continue;
    yield batch;
    batch = [];
    count = 0;
  }
  if (batch.length > 0) yield batch;
}

/** `isLost`: the document has `now` and no longer `before`, although it reaches back far enough to hold both. */
function isOne(before: StoredEntry, now: StoredEntry, isLost: boolean): boolean {
  const like = likeness(before, now, true);
  if (identityKey(before.id) === identityKey(now.id)) return !isReused(like, isLinkId(before));
  if (looseIdentityKey(before.id) === looseIdentityKey(now.id) && isOneOfTwo(like)) return true;
  return (isLost || like.link) && isMoved(like, isLost);
}
