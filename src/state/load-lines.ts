import { signal } from '@preact/signals';
import { type Entry, orderOf } from '../model/entry.ts';
import { readEntries } from '../store/entries.ts';

/** The entries whose closing lines are on the screen, newest first, and whether older ones are left. */
export const lineEntries = signal<{ entries: readonly Entry[]; hasOlder: boolean }>({
  entries: [],
  hasOlder: true,
});

const entriesAtOnce = 60;
let isLoading = false;

/** Reads the next older entries for the pages of closing lines; a call while one is under way does nothing. */
export async function loadOlderLines(): Promise<void> {
  if (isLoading || !lineEntries.value.hasOlder) return;
  isLoading = true;
  try {
    const { entries } = lineEntries.value;
    const last = entries.at(-1);
    const older = await readEntries({ limit: entriesAtOnce, ...(last && { after: orderOf(last) }) });
    lineEntries.value = { entries: [...entries, ...older], hasOlder: older.length === entriesAtOnce };
  } finally {
    isLoading = false;
  }
}

/** Begins again at the newest entry, after a sync or when the page is opened. */
export function loadNewestLines(): Promise<void> {
  lineEntries.value = { entries: [], hasOlder: true };
  return loadOlderLines();
}
