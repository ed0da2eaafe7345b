import type { Entry } from '../../model/entry/entry.ts';
import { readEntryById } from '../../store/entries.ts';

/** The whole entry of a row, or undefined. */
export function readStoredEntry(id: string): Promise<Entry | undefined> {
  return readEntryById(id);
}
