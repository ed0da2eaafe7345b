import { signal } from '@preact/signals';
import type { Entry } from '../../model/entry/entry.ts';
import { readEntriesById } from '../../store/entries.ts';
import { latestOnly } from '../latest-only.ts';

/** Entry id → the entry, for the ids of the last call; null until they are read. */
export const markedEntries = signal<ReadonlyMap<string, Entry> | null>(null);

const beginRead = latestOnly();

/** Reads the entries of highlights, for their text. Entries that are not on the device are left out. */
export async function loadMarkedEntries(ids: readonly string[]): Promise<void> {
  const isLatest = beginRead();
  const entries = await readEntriesById(ids);
  if (isLatest()) markedEntries.value = entries;
}
