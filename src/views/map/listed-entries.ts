import { computed, signal } from '@preact/signals';
import type { DayRange } from './cluster-entries.ts';
import type { WorldBox } from './fit-view.ts';
import { listEntries } from './list-entries.ts';
import { dayRange, entryPoints } from './map-state.ts';

/** The reader's switch: the list leaves out what the map does not show just now. Kept for as long as the tab lives. */
export const listsOnlySeen = signal(false);

/** What of the world the uncovered part of the map shows, once it rests; null before the map is there. */
export const seenBox = signal<WorldBox | null>(null);

/** The days that the list shows: those of the map once they rest, so that a drag need not write the list anew. */
export const listedRange = signal<DayRange>(dayRange.peek());

/** The entries beside or under the map, newest first. */
export const listedEntries = computed(() =>
  listEntries(entryPoints.value, listedRange.value, listsOnlySeen.value ? seenBox.value : null),
);
