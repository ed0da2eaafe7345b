import type { EntrySummary } from './entry.ts';

/** A note of a new entry, as the system shows it. */
export interface EntryNote {
  /** The entry's id, and its part in the address. */
  entry: string;
  slug: string;
  title: string;
  /** The place and the first words, a line each, as far as there are any. */
  body: string;
}

/** An entry's note: what it is called, where it was written, how it begins. */
export function entryNote({ id, slug, title, place, firstLine }: EntrySummary): EntryNote {
  return { entry: id, slug, title, body: [place, firstLine].filter(Boolean).join('\n') };
}
