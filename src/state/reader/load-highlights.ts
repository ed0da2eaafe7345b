import { computed, signal } from '@preact/signals';
import type { Entry } from '../../model/entry/entry.ts';
import type { Highlight } from '../../model/reader/reader-data.ts';
import { readEntriesById } from '../../store/entries.ts';
import { readHighlights } from '../../store/reader/highlights.ts';
import { followReaderData } from '../follow-reader-data.ts';
import { latestOnly } from '../latest-only.ts';

/** All highlights and notes, oldest first, without removed ones. Empty until {@link loadHighlights}. */
export const highlights = signal<readonly Highlight[]>([]);

/** Whether `highlights` holds what the device does: until then the page must not say that there are none. */
export const highlightsLoaded = signal(false);

/** Entry id → its highlights and notes, oldest first. */
export const highlightsByEntry = computed(() => {
  const byEntry = new Map<string, Highlight[]>();
  for (const highlight of highlights.value) {
    const known = byEntry.get(highlight.entry);
    if (known) known.push(highlight);
    else byEntry.set(highlight.entry, [highlight]);
  }
  return byEntry;
});

/**
 * Reads the highlights on first use, and again whenever the reader's data changes in any tab. Only for screens that
 * show them; the first screen does not need them. A load that failed is tried again by the next call.
 */
export const loadHighlights = followReaderData(readHighlights, (read) => {
  highlights.value = inOrder(read);
  highlightsLoaded.value = true;
});

/** Entry id → the entry, for the ids of the last {@link loadMarkedEntries}; null until they are read. */
export const markedEntries = signal<ReadonlyMap<string, Entry> | null>(null);

const beginRead = latestOnly();

/** Reads the entries of highlights, for their text. Entries that are not on the device are left out. */
export async function loadMarkedEntries(ids: readonly string[]): Promise<void> {
  const isLatest = beginRead();
  const entries = await readEntriesById(ids);
  if (isLatest()) markedEntries.value = entries;
}

/** Shows changed highlights at once; the next read gets them from the database. */
export function showHighlights(changed: readonly Highlight[]): void {
  const ids = new Set(changed.map(({ id }) => id));
  highlights.value = inOrder([...highlights.value.filter(({ id }) => !ids.has(id)), ...changed]);
}

function inOrder(all: readonly Highlight[]): Highlight[] {
  return all.filter(({ isRemoved }) => !isRemoved).sort((a, b) => a.createdAtMs - b.createdAtMs);
}
