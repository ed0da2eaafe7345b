import type { EntrySummary } from '../entry/entry.ts';

/** At most this many notes are shown at once: an archive that a feed opens is for the list. */
const maxAtOnce = 20;

interface Known {
  /** Ids of entries whose note was shown, or that were seen in the list. */
  told: ReadonlySet<string>;
  /** Ids of entries that were read. */
  read: { has(id: string): boolean };
}

/**
 * Which entries to show a note for, the oldest first, and which count as notified without one: those that were read,
 * and all but the newest of many.
 *
 * @param summaries newest first
 */
export function untoldEntries<Summary extends { id: string }>(
  summaries: readonly Summary[],
  { told, read }: Known,
): { toShow: Summary[]; toPass: Summary[] } {
  const untold = summaries.filter(({ id }) => !told.has(id));
  const unread = untold.filter(({ id }) => !read.has(id));
  const toShow = unread.slice(0, maxAtOnce).reverse();
  const shown = new Set(toShow);
  return { toShow, toPass: untold.filter((summary) => !shown.has(summary)) };
}

/** How many entries are unread, as the list counts them. */
export function countUnread(
  summaries: readonly { id: string }[],
  read: { has(id: string): boolean },
): number {
  return summaries.filter(({ id }) => !read.has(id)).length;
}

/** A notification of a new entry, as the system shows it. */
export interface EntryNote {
  /** The entry's id, and its slug. */
  entry: string;
  slug: string;
  title: string;
  /** The place and the first words, one line each, as far as there are any. */
  body: string;
}

/** An entry's notification: its name, where it was written, how it begins. */
export function entryNote({ id, slug, title, place, firstLine }: EntrySummary): EntryNote {
  return { entry: id, slug, title, body: [place, firstLine].filter(Boolean).join('\n') };
}
