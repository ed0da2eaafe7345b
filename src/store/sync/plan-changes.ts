import { orderOf } from '../../model/entry/entry.ts';
import { summarizeEntry } from '../../model/entry/summarize-entry.ts';
import { alternativeSlug } from '../../model/identity/alternative-slug.ts';
import { lostWords } from '../../model/identity/lost-words.ts';
import { orderByFeed } from '../../model/identity/order-by-feed.ts';
import { saysSame } from '../../model/identity/revision.ts';
import { isEdited } from '../../model/identity/same-entry.ts';
import { isEarly, type StoredEntry, type StoredSummary } from '../schema.ts';
import type { Double } from './find-doubles.ts';
import type { MatchedEntry, StoredText } from './match-entries.ts';

/** An entry to put, and the stored one; null for a new one. */
export interface Change {
  entry: StoredEntry;
  before: StoredSummary | null;
  /** The stored entry, if the words have changed. */
  revised: StoredEntry | null;
  /** The words that would be lost. */
  lost: ReturnType<typeof lostWords>;
}

/** Entries per read. */
const entriesAtOnce = 500;

/**
 * What has to be put so that the device has what the document says: entries that are new to it, and those that differ from
 * what is stored.
 */
export function planChanges(
  matches: readonly MatchedEntry[],
  stored: readonly StoredSummary[],
  doubles: readonly Double[],
  isReadOtherwise: boolean,
): Change[] {
  const freed = freedSlugs(doubles);
  const takenSlugs = new Set(stored.map(({ slug }) => slug));
  const changes: Change[] = [];
  const entries = matches.map(({ entry, stored: before }) => ({ ...entry, id: before?.id ?? entry.id }));
  // Entries that were stored early have no final place yet.
  const placed = stored.filter((summary) => !isEarly(summary));
  for (const [index, entry] of orderByFeed(entries, placed).entries()) {
    const before = matches[index]?.stored ?? null;
    const { id } = entry;
    const slug =
      freed.get(id) ?? before?.slug ?? freeSlug(entry.slug, id, (candidate) => takenSlugs.has(candidate));
    takenSlugs.add(slug);
    const isSame =
      before?.contentHash === entry.contentHash &&
      before.fullHash === entry.fullHash &&
      !(isReadOtherwise && before.firstLine !== summarizeEntry(entry).firstLine);
    const order = orderOf(entry);
    if (isSame && before.slug === slug && indexedDB.cmp(before.order, order) === 0) continue;
    changes.push({ entry: { ...entry, slug, order }, before, revised: null, lost: null });
  }
  return changes;
}

/**
 * Which of a duplicate's addresses the entry that stays takes over: the one without a hash of its id, if there is
 * one.
 */
function freedSlugs(doubles: readonly Double[]): Map<string, string> {
  const better = doubles.filter(({ from, into }) => into.slug.startsWith(`${from.slug}-`));
  return new Map(better.map(({ from, into }) => [into.id, from.slug]));
}

/**
 * A slug that is not taken: `slug` itself, else with a hash of the entry's id appended (`0090-1kq3x7a`), so that an
 * entry that shares its number with another gets the same address on every device, whatever order they came in.
 */
function freeSlug(slug: string, id: string, isTaken: (slug: string) => boolean): string {
  if (!isTaken(slug)) return slug;
  const marked = alternativeSlug({ id, slug });
  let candidate = marked;
  for (let count = 2; isTaken(candidate); count += 1) candidate = `${marked}-${count}`;
  return candidate;
}

/** Finds which of these changes are revisions, and what each of them would lose. */
export async function findRevised(
  changes: readonly Change[],
  text: StoredText,
  isReadOtherwise: boolean,
): Promise<void> {
  const suspects = changes.filter(({ entry, before }) => before && before.contentHash !== entry.contentHash);
  for (let from = 0; from < suspects.length; from += entriesAtOnce) {
    const batch = suspects.slice(from, from + entriesAtOnce);
    const texts = await text.readEntries(batch.map(({ entry }) => entry.id));
    for (const change of batch) {
      const said = texts.get(change.entry.id);
      change.lost = said ? lostWords(said, change.entry) : null;
      const isOlder = change.before?.fullHash === undefined;
      const isRevised =
        said && !saysSame(said, change.entry, isOlder) && (!isReadOtherwise || isEdited(said, change.entry));
      if (isRevised) change.revised = said;
    }
  }
}

/**
 * Without those that would lose words, as far as they are not to be. An item without words is itself a sign of a damaged
 * document.
 */
export function withoutLosses(changes: readonly Change[], isDamaged: boolean): readonly Change[] {
  const losesMost = isDamaged || changes.some(({ lost }) => lost === 'all');
  return changes.filter(({ lost }) => lost === null || (lost === 'most' && !losesMost));
}
