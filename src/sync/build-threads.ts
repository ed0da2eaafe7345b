import type { EntryTerms } from '../model/journal/entry-terms.ts';
import { journal } from '../model/journal/journal.ts';
import { announceChange } from '../store/changes.ts';
import { DatabaseError } from '../store/open-database.ts';
import { hasThreadsOfAll, putThreads, readEntriesByIds, readThreadSources } from '../store/threads.ts';
import { calendarWords, findThreads, scanEntry, scanVersion } from '../threads/find-threads.ts';

/** Entries per read: the whole texts of 10,000 entries at once would be too much for a small phone. */
const entriesAtOnce = 200;

/**
 * Finds what recurs across the entries on the device and stores it, if `isChanged` says that entries are new or
 * changed, or if some were never scanned. Reads only entries that are new or revised; notifies every tab. Resolves to
 * whether threads were built. Threads are a convenience: if the device has no space for them, or its storage fails,
 * it does without and resolves to false.
 */
export async function buildThreads({ isChanged }: { isChanged: boolean }): Promise<boolean> {
  try {
    return await withThreadLock(async () => {
      if (!isChanged && (await hasThreadsOfAll())) return false;
      await buildAnew();
      announceChange('threads');
      return true;
    });
  } catch (error) {
    if (error instanceof DatabaseError || error instanceof DOMException) return false;
    throw error;
  }
}

async function buildAnew(): Promise<void> {
  const { summaries, terms } = await readThreadSources();
  const known = new Map(
    terms.filter(({ version }) => version === scanVersion).map((one) => [one.entry, one]),
  );
  const stale = summaries.filter(({ slug, contentHash }) => known.get(slug)?.contentHash !== contentHash);
  const fresh = await scanEntries(stale.map(({ id }) => id));
  for (const one of fresh) known.set(one.entry, one);
  const sources = summaries.toReversed().flatMap((summary) => {
    const terms = known.get(summary.slug);
    return terms ? [{ ...summary, terms }] : [];
  });
  await putThreads({ ...findThreads(sources), terms: fresh });
}

async function scanEntries(ids: readonly string[]): Promise<EntryTerms[]> {
  const calendar = calendarWords(journal.language);
  const terms: EntryTerms[] = [];
  for (let from = 0; from < ids.length; from += entriesAtOnce) {
    const entries = await readEntriesByIds(ids.slice(from, from + entriesAtOnce));
    terms.push(...entries.map((entry) => scanEntry(entry, calendar)));
  }
  return terms;
}

/** One build after the other: two at once would each write what the other has not seen. */
function withThreadLock<T>(work: () => Promise<T>): Promise<T> {
  const locks: LockManager | undefined = navigator.locks;
  return locks ? locks.request(`waymark-threads-${journal.id}`, work) : work();
}
