import { withDatabase } from '../database.ts';

/** Ids of the entries that the reader has read, saved, or annotated (highlights and notes). */
export interface ReaderSets {
  read: Set<string>;
  saved: Set<string>;
  noted: Set<string>;
}

/** The reader's sets of entries, read from the database now. */
export function readReaderSets(): Promise<ReaderSets> {
  return withDatabase(async (database) => {
    const transaction = database.transaction(['readMarks', 'saved', 'highlights']);
    const [read, saved, highlights] = await Promise.all([
      transaction.objectStore('readMarks').getAllKeys(),
      transaction.objectStore('saved').getAll(),
      transaction.objectStore('highlights').getAll(),
    ]);
    return {
      read: new Set(read),
      saved: new Set(saved.filter(({ isSaved }) => isSaved).map(({ id }) => id)),
      noted: new Set(highlights.filter(({ isRemoved }) => !isRemoved).map(({ entry }) => entry)),
    };
  });
}
