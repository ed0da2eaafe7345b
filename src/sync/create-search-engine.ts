import { buildSegment, searchIndexVersion } from '../search/build-segment.ts';
import { cutExcerpt, type EntryExcerpt, type MetUnit } from '../search/cut-excerpt.ts';
import { explainMissing } from '../search/explain-missing.ts';
import { findHits, type SearchHits } from '../search/find-hits.ts';
import { hideOutdated, hideReplaced, withStandIns } from '../search/hide-replaced.ts';
import { type ParsedSearch, parseSearch } from '../search/parse-search.ts';
import { type PreparedSegment, prepareSegment } from '../search/prepare-segment.ts';
import type { SearchAnswer, SearchRequest } from '../search/search-answer.ts';
import type { AnnotatedEntry } from '../search/search-lines.ts';
import { onChange } from '../store/changes.ts';
import { readNotes } from '../store/reader/notes.ts';
import { type ReaderSets, readReaderSets } from '../store/reader/reader-sets.ts';
import { readEntryStamps, readSearchIndex } from '../store/search-index.ts';
import { readEntriesByIds } from '../store/threads.ts';

export interface SearchEngine {
  /**
   * Answers a search at once from the index, and again after reading entries that are not in the index yet: the last
   * answer is complete. `isWanted` turning false ends it early.
   */
  search(
    request: SearchRequest,
    onAnswer: (answer: SearchAnswer) => void,
    isWanted: () => boolean,
  ): Promise<void>;
  /** Excerpts of more entries that the last search has found, by slug. */
  cutMore(slugs: readonly string[]): Promise<Record<string, EntryExcerpt>>;
}

/** Entries per read of those that are not in the index: few enough that the first hit comes soon. */
const entriesAtOnce = 300;

/** The journal as it was read for searching; `seenChanges` are the changes that it includes. */
interface Library {
  segments: PreparedSegment[];
  seenChanges: number;
}

/**
 * Entries that the reader annotated, with what they wrote. There are few, and they are read again whenever one
 * changes.
 */
interface Annotated {
  notes: ReadonlyMap<string, readonly string[]>;
  segment: PreparedSegment;
}

/** The journal on this device, for searching. The index is read with the first search, and again after a build. */
export function createSearchEngine(): SearchEngine {
  let library: Promise<Library> | null = null;
  let changes = 0;
  let sets: Promise<ReaderSets> | null = null;
  let annotated: Promise<Annotated> | null = null;
  let last: { hits: SearchHits; units: MetUnit[]; notes: Annotated['notes'] } | null = null;
  let running: Promise<void> = Promise.resolve();
  onChange((change) => {
    if (change === 'reader') sets = null;
    if (change === 'reader' || change === 'entries') annotated = null;
    if (change === 'entries') changes += 1;
    // Entries that were read because the index lacked them are in it now.
    if (change === 'search') library = null;
  });
  return {
    search(request, onAnswer, isWanted) {
      // One after the other: two at once would each read what is missing.
      running = running.catch(() => undefined).then(() => search(request, onAnswer, isWanted));
      return running;
    },
    cutMore,
  };

  async function search(
    request: SearchRequest,
    onAnswer: (answer: SearchAnswer) => void,
    isWanted: () => boolean,
  ): Promise<void> {
    if (!isWanted()) return;
    const parsed = parseSearch(request.query);
    library ??= readLibrary();
    const opened = await library;
    const answer = async (isComplete: boolean) => {
      const found = await find(opened.segments, parsed, request);
      if (isWanted()) onAnswer({ ...found, isComplete });
    };
    if (opened.seenChanges === changes) return answer(true);
    if (opened.segments.length > 0) await answer(false);
    const seen = changes;
    for await (const _ of catchUp(opened.segments)) {
      if (!isWanted()) return;
      await answer(false);
    }
    opened.seenChanges = seen;
    await answer(true);
  }

  async function find(
    opened: readonly PreparedSegment[],
    parsed: ParsedSearch,
    { sort, excerpts }: SearchRequest,
  ): Promise<Omit<SearchAnswer, 'isComplete'>> {
    sets ??= readReaderSets();
    annotated ??= readAnnotated();
    // A change that comes meanwhile forgets both: this answer is of what was read for it.
    const [{ notes, segment }, readerSets] = await Promise.all([annotated, sets]);
    const all = withStandIns(opened, segment);
    const hits = findHits(all, parsed, { sort, sets: readerSets });
    const units = parsed.units.map((unit, index) => ({
      ...unit,
      corrections: hits.matches[index]?.corrections ?? null,
    }));
    last = { hits, units, notes };
    return {
      slugs: hits.slugs,
      excerpts: await cut(hits.ids.slice(0, excerpts), units, notes),
      missing: explainMissing(all, parsed, hits.matches),
      corrections: units.flatMap(({ text, corrections }) =>
        corrections ? [{ word: text, used: corrections }] : [],
      ),
    };
  }

  async function cutMore(slugs: readonly string[]): Promise<Record<string, EntryExcerpt>> {
    if (!last) return {};
    const { hits, units, notes } = last;
    const idBySlug = new Map(hits.slugs.map((slug, index) => [slug, hits.ids[index] ?? '']));
    return cut(
      slugs.flatMap((slug) => idBySlug.get(slug) ?? []),
      units,
      notes,
    );
  }
}

async function readLibrary(): Promise<Library> {
  const segments = ((await readSearchIndex(searchIndexVersion)) ?? []).map(prepareSegment);
  hideReplaced(segments);
  return { segments, seenChanges: -1 };
}

/** Removes what has changed since, and reads what is new, the newest first; yields after each part except the last. */
async function* catchUp(segments: PreparedSegment[]): AsyncGenerator<void> {
  const stamps = await readEntryStamps();
  const current = hideOutdated(segments, new Map(stamps.map(({ id, contentHash }) => [id, contentHash])));
  const missing = stamps.flatMap(({ id }) => (current.has(id) ? [] : [id]));
  for (let from = 0; from < missing.length; from += entriesAtOnce) {
    if (from > 0) yield;
    const entries = await readEntriesByIds(missing.slice(from, from + entriesAtOnce));
    segments.push(prepareSegment(buildSegment(entries)));
  }
}

async function readAnnotated(): Promise<Annotated> {
  const notes = await readNotes();
  return { notes, segment: prepareSegment(buildSegment(await readEntries([...notes.keys()], notes))) };
}

async function readEntries(ids: readonly string[], notes: Annotated['notes']): Promise<AnnotatedEntry[]> {
  const entries = await readEntriesByIds(ids);
  return entries.map((entry) => ({ ...entry, notes: notes.get(entry.id) ?? [] }));
}

async function cut(
  ids: readonly string[],
  units: readonly MetUnit[],
  notes: Annotated['notes'],
): Promise<Record<string, EntryExcerpt>> {
  const entries = await readEntries(ids, notes);
  return Object.fromEntries(
    entries.flatMap((entry) => {
      const excerpt = cutExcerpt(entry, units);
      return excerpt ? [[entry.slug, excerpt]] : [];
    }),
  );
}
