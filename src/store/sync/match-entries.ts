import type { Entry } from '../../model/entry/entry.ts';
import { entryId, nextIds } from '../../model/identity/entry-id.ts';
import { addressKey, identityKey, looseIdentityKey } from '../../model/identity/identity-key.ts';
import {
  isLinkId,
  isMoved,
  isOneOfTwo,
  isReused,
  isSameTitle,
  likeness,
  titleKey,
} from '../../model/identity/same-entry.ts';
import type { StoredEntry, StoredSummary } from '../schema.ts';

/** What the matching reads from the store, in whatever transaction it runs. */
export interface StoredText {
  /** Whole entries by their ids. */
  readEntries(ids: readonly string[]): Promise<ReadonlyMap<string, StoredEntry>>;
  /** Other ids that entries had in the feed, by their keys: see identity-key.ts. */
  readAliases(): Promise<ReadonlyMap<string, string>>;
}

/** An entry of the document, and the stored entry that it is; null for a new one, whose `id` may be changed. */
export interface MatchedEntry {
  entry: Entry;
  stored: StoredSummary | null;
}

export interface MatchOptions {
  /** Whether the whole document arrived: else entries that seem lost may be in the missing part. */
  isComplete: boolean;
}

/** If more entries than this share a title, it identifies none of them. */
export const maxOfOneTitle = 20;

/**
 * Finds which stored entry each entry of a document is: by its id; by an id that is spelled differently; by an id
 * that the entry had before; else, among those that the document no longer has, the one with its title, day and text,
 * or with its link and title. An id that now belongs to another entry identifies neither. No stored entry is matched
 * twice. Reads texts only if something is new by its id, or has another title. Linear.
 */
export async function matchEntries(
  entries: readonly Entry[],
  stored: readonly StoredSummary[],
  text: StoredText,
  { isComplete }: MatchOptions,
): Promise<MatchedEntry[]> {
  const matching = new Matching(entries, stored, text);
  await matching.matchIds();
  if (matching.hasNew) await matching.matchKeys();
  if (matching.hasNew && stored.length > 0) await matching.matchTexts(isComplete);
  return matching.result;
}

class Matching {
  readonly #matches: MatchedEntry[];
  readonly #text: StoredText;
  readonly #stored: readonly StoredSummary[];
  readonly #byId: ReadonlyMap<string, StoredSummary>;
  readonly #found = new Set<string>();
  /** Ids that are in the document. */
  readonly #given = new Set<string>();
  /** The instant of the document's oldest entry. */
  readonly #oldestMs: number;

  constructor(entries: readonly Entry[], stored: readonly StoredSummary[], text: StoredText) {
    const ids = new Set<string>();
    const unique = entries.filter(({ id }) => !ids.has(id) && ids.add(id));
    for (const id of ids) this.#given.add(id);
    this.#matches = unique.map((entry) => ({ entry, stored: null }));
    this.#stored = stored;
    this.#text = text;
    this.#byId = new Map(stored.map((summary) => [summary.id, summary]));
    this.#oldestMs = unique.reduce(
      (oldest, { instantMs }) => Math.min(oldest, instantMs || oldest),
      Infinity,
    );
  }

  get result(): MatchedEntry[] {
    return this.#matches;
  }

  get hasNew(): boolean {
    return this.#matches.some(({ stored }) => stored === null);
  }

  async matchIds(): Promise<void> {
    for (const match of this.#matches) this.#pair(match, this.#byId.get(match.entry.id));
    const reused = await this.#unpairReused(this.#matches);
    for (const match of reused) this.#renameReused(match);
  }

  async matchKeys(): Promise<void> {
    const aliases = await this.#text.readAliases();
    const news = this.#news();
    // Usually all is new, or nothing, and parsing addresses takes a while.
    if (aliases.size === 0 && this.#found.size === this.#stored.length) return;
    const lost = groupBy(this.#lost(), ({ id }) => identityKey(id));
    const keys = groupBy(news, ({ entry }) => identityKey(entry.id));
    const paired: MatchedEntry[] = [];
    for (const [key, matches] of keys) {
      const [match] = matches;
      // What a document has twice it means twice, however similar.
      if (!match || matches.length > 1) continue;
      const named = aliases.get(key);
      const candidates = named === undefined ? (lost.get(key) ?? []) : [this.#byId.get(named)];
      const sameTitle = candidates.find((summary) => summary && isSameTitle(summary, match.entry));
      if (this.#pair(match, sameTitle ?? candidates[0])) paired.push(match);
      else if (named !== undefined && !this.#byId.has(named)) this.#rename(match, named);
    }
    await this.#unpairReused(paired);
  }

  async matchTexts(isComplete: boolean): Promise<void> {
    const news = this.#news();
    const candidatesOf = candidateFinder(this.#lost());
    const candidates = new Map(news.map((match) => [match, candidatesOf(match.entry)]));
    const ids = new Set([...candidates.values()].flat().map(({ id }) => id));
    if (ids.size === 0) return;
    const texts = await this.#text.readEntries([...ids]);
    const links = groupBy(this.#matches, ({ entry }) => addressKey(entry.permalink));
    const keys = groupBy(news, ({ entry }) => looseIdentityKey(entry.id));
    for (const [match, summaries] of candidates) {
      const key = looseIdentityKey(match.entry.id);
      const link = addressKey(match.entry.permalink);
      const seeking = {
        entry: match.entry,
        // What a document has twice it means twice, however similar.
        key: keys.get(key)?.length === 1 ? key : null,
        hasLink: link !== null && links.get(link)?.length === 1,
        oldestMs: this.#oldestMs,
        isComplete,
      };
      let best: StoredSummary | undefined;
      let bestScore = 0;
      for (const summary of summaries) {
        const stored = this.#found.has(summary.id) ? undefined : texts.get(summary.id);
        const score = stored ? scoreOf(seeking, summary, stored) : 0;
        if (score > bestScore) [best, bestScore] = [summary, score];
      }
      this.#pair(match, best);
    }
  }

  #news(): MatchedEntry[] {
    return this.#matches.filter(({ stored }) => stored === null);
  }

  /** Stored entries that the document does not have, as far as is known. */
  #lost(): StoredSummary[] {
    return this.#stored.filter(({ id }) => !this.#found.has(id));
  }

  #pair(match: MatchedEntry, stored: StoredSummary | undefined): boolean {
    if (!stored || this.#found.has(stored.id)) return false;
    match.stored = stored;
    this.#found.add(stored.id);
    return true;
  }

  /** Undoes those matches whose stored entry turns out to be another one, and returns them. */
  async #unpairReused(matches: readonly MatchedEntry[]): Promise<MatchedEntry[]> {
    const suspects = matches.filter(
      ({ entry, stored }) =>
        stored &&
        stored.contentHash !== entry.contentHash &&
        (stored.date !== entry.date || !isSameTitle(stored, entry)),
    );
    if (suspects.length === 0) return [];
    const texts = await this.#text.readEntries(suspects.flatMap(({ stored }) => stored?.id ?? []));
    return suspects.filter((match) => {
      const { entry, stored } = match;
      const before = stored && texts.get(stored.id);
      if (!before || !isReused(likeness(entry, before, isOfOlderReading(stored)), isLinkId(entry)))
        return false;
      this.#found.delete(stored.id);
      match.stored = null;
      return true;
    });
  }

  /** What the reader made of an entry that was removed here and has come back is under the id that it had. */
  #rename(match: MatchedEntry, id: string): void {
    if (this.#given.has(id)) return;
    this.#given.add(id);
    match.entry = { ...match.entry, id };
  }

  /** To the next best id that no other entry has. */
  #renameReused(match: MatchedEntry): void {
    const { entry } = match;
    const last = entryId({ guid: null, link: null }, `${entry.contentHash}\n${entry.id}`);
    const isFree = (id: string) => !this.#given.has(id) && !this.#found.has(id);
    const id = nextIds(entry).find(isFree) ?? last;
    this.#given.add(id);
    match.entry = { ...entry, id };
    this.#pair(match, this.#byId.get(id));
  }
}

/** Whether an earlier Waymark stored it, which may have read its day differently. */
function isOfOlderReading({ fullHash }: StoredSummary): boolean {
  return fullHash === undefined;
}

/** Finds which of the document's lost entries an entry may be: by a very similar id, or by the title. */
function candidateFinder(lost: readonly StoredSummary[]): (entry: Entry) => StoredSummary[] {
  const byKey = groupBy(lost, ({ id }) => looseIdentityKey(id));
  const byTitle = groupBy(lost, ({ title }) => titleKey(title));
  const byNumber = groupBy(lost, ({ number }) => number);
  const byDay = groupBy(lost, ({ title, date }) => `${date} ${titleKey(title)}`);
  return (entry) => {
    const title = titleKey(entry.title);
    const groups = [
      byKey.get(looseIdentityKey(entry.id))?.slice(0, maxOfOneTitle),
      byDay.get(`${entry.date} ${title}`)?.slice(0, maxOfOneTitle),
      ...[byTitle.get(title), entry.number === null ? undefined : byNumber.get(entry.number)].filter(
        (group) => group && group.length <= maxOfOneTitle,
      ),
    ];
    return [...new Set(groups.flatMap((group) => group ?? []))];
  };
}

/** An entry with a new id, and what is known of its document. */
interface Seeking {
  entry: Entry;
  /** Null if others in the document have it too. */
  key: string | null;
  /** Whether its link is no other entry's. */
  hasLink: boolean;
  oldestMs: number;
  isComplete: boolean;
}

/** How strongly a stored entry matches the one that is sought; 0: not enough. */
function scoreOf(
  { entry, key, hasLink, oldestMs, isComplete }: Seeking,
  summary: StoredSummary,
  stored: StoredEntry,
): number {
  const like = likeness(entry, stored, isOfOlderReading(summary));
  if (!hasLink) like.link = false;
  const isFromAmid = summary.instantMs > oldestMs;
  const isKeyed = key === looseIdentityKey(summary.id) && isOneOfTwo(like);
  if (!isKeyed && !((isComplete || isFromAmid) && isMoved(like, isFromAmid))) return 0;
  const isSameInstant = stored.instantMs === entry.instantMs;
  return (
    1 +
    4 * Number(isKeyed) +
    4 * Number(like.link) +
    2 * Number(like.text) +
    2 * Number(like.day) +
    Number(isSameInstant)
  );
}

/** Groups values by key, in their order; those without a key are left out. */
export function groupBy<T, Key>(values: readonly T[], keyOf: (value: T) => Key | null): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
