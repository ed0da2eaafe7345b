import { computed, signal } from '@preact/signals';
import { dayRange, entryPoints } from '../map-state.ts';
import type { DayRange } from '../points/cluster-entries.ts';
import type { WorldBox } from '../points/fit-view.ts';
import { listEntries } from '../points/list-entries.ts';

/** The reader's switch: the list leaves out what is not visible on the map. Kept for the life of the tab. */
export const listsOnlySeen = signal(false);

/** The part of the world in the uncovered part of the map, once it rests; null before the map is there. */
export const seenBox = signal<WorldBox | null>(null);

/** The days that the list shows: those of the map once they rest, so that the list is not rewritten during a drag. */
export const listedRange = signal<DayRange>(dayRange.peek());

/** The entries beside or below the map, newest first. */
export const listedEntries = computed(() =>
  listEntries(entryPoints.value, listedRange.value, listsOnlySeen.value ? seenBox.value : null),
);
