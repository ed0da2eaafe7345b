import type { EntrySummary } from '../entry/entry.ts';

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
