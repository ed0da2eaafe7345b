import { computed, signal } from '@preact/signals';
import type { Highlight } from '../model/reader-data.ts';
import { readHighlights } from '../store/highlights.ts';
import { followReaderData } from './follow-reader-data.ts';

/** Every highlight and note there is, oldest first; removed ones are not in it. Empty until {@link loadHighlights}. */
export const highlights = signal<readonly Highlight[]>([]);

/** Whether `highlights` holds what the device does: until then nothing should be called empty. */
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
 * Reads the highlights on first use, and from then on whenever the reader's data changed in any tab. For the screens
 * that show them; the first screen does without. A load that failed is tried again by the next call.
 */
export const loadHighlights = followReaderData(readHighlights, (read) => {
  highlights.value = inOrder(read);
  highlightsLoaded.value = true;
});

/** Shows changed highlights at once; the next read finds them in the database. */
export function showHighlights(changed: readonly Highlight[]): void {
  const ids = new Set(changed.map(({ id }) => id));
  highlights.value = inOrder([...highlights.value.filter(({ id }) => !ids.has(id)), ...changed]);
}

function inOrder(all: readonly Highlight[]): Highlight[] {
  return all.filter(({ isRemoved }) => !isRemoved).sort((a, b) => a.createdAtMs - b.createdAtMs);
}
