import { signal } from '@preact/signals';
import type { Entry } from '../model/entry.ts';
import { readEntriesById } from '../store/entries.ts';

/** Entry id → the entry, for the ids of the last call; null until they are read. */
export const markedEntries = signal<ReadonlyMap<string, Entry> | null>(null);

let latestRead = 0;

/** Reads the entries of highlights, for their text. Entries that are not on the device are left out. */
export async function loadMarkedEntries(ids: readonly string[]): Promise<void> {
  latestRead += 1;
  const thisRead = latestRead;
  const entries = await readEntriesById(ids);
  if (thisRead === latestRead) markedEntries.value = entries;
}
