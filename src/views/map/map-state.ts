import { computed, signal } from '@preact/signals';
import { dateOfDay, dayNumberOf } from '../../model/calendar/calendar-day.ts';
import { mapThread } from '../../state/journal/load-threads.ts';
import { isLeaving, navigate } from '../../state/navigation/navigate.ts';
import type { MapQuery, Route } from '../../state/route.ts';
import { mapSearch } from '../../state/search/map-search.ts';
import { library, route, summaries, writtenState } from '../../state/signals.ts';
import type { DayRange } from './points/cluster-entries.ts';
import { firstAtOrAfter } from './points/first-at-or-after.ts';
import { gatherEntryPoints } from './points/gather-entry-points.ts';

/** What the map page shows, derived from the address and the journal; the address holds the state. */

/** The map's query in the address; empty while another page is shown. */
export const mapQuery = computed<MapQuery>(() => (route.value.page === 'map' ? route.value : {}));

/** Slug of the thread that the address asks for; null for the whole journal. */
export const threadWanted = computed(() => mapQuery.value.thread ?? null);

/** The thread whose entries are shown; null for the whole journal, and while the thread is being read. */
export const threadShown = computed(() =>
  mapThread.value?.slug === threadWanted.value ? (mapThread.value?.thread ?? null) : null,
);

/** The search that the address asks for; null for the whole journal. */
export const queryWanted = computed(() => mapQuery.value.query ?? null);

/** Slugs of what that search has found; null for the whole journal, and while the search runs. */
export const foundShown = computed(() =>
  mapSearch.value?.query === queryWanted.value ? (mapSearch.value?.slugs ?? null) : null,
);

/** False while the thread or the search that the address asks for is being read. */
export const isChoiceRead = computed(
  () =>
    (threadWanted.value === null || mapThread.value?.slug === threadWanted.value) &&
    (queryWanted.value === null || mapSearch.value?.query === queryWanted.value),
);

/** How many chips are at the top of the map. */
export const chipCount = computed(() => [threadShown.value, foundShown.value].filter(Boolean).length);

/** The entries that the map shows, narrowed down to the thread and the search in the address. */
export const entryPoints = computed(() => {
  const found = foundShown.value;
  const ofThread = threadShown.value && new Set(threadShown.value.entries);
  if (!found && !ofThread) return gatherEntryPoints(summaries.value);
  return gatherEntryPoints(
    summaries.value.filter(({ slug }) => (found?.has(slug) ?? true) && (ofThread?.has(slug) ?? true)),
  );
});

/** How many entries there are to show: of a journal that is still being fetched, the number in its page. */
export const countInAll = computed(() => {
  const { size } = entryPoints.value;
  const isNarrowed = foundShown.value !== null || threadShown.value !== null;
  if (library.value !== 'written' || isNarrowed) return size;
  return writtenState.value?.size ?? size;
});

/** What the map shows: only entries, with the route, or with route and night. Kept for the life of the tab. */
export type MapFace = 'places' | 'route' | 'night';
export const mapFace = signal<MapFace>('route');

/** The days under the reader's finger, until they rest and are written into the address. */
export const draggedRange = signal<DayRange | null>(null);

/** Everything up to a day, rather than the days between two. */
export const isSoFar = computed(() => mapQuery.value.mode === 'so-far');

const keptRange = computed<DayRange>(() => {
  const { firstDay, lastDay } = entryPoints.value;
  const { from, to } = mapQuery.value;
  const fromDay = clamp(from && !isSoFar.value ? dayNumberOf(from) : firstDay, firstDay, lastDay);
  return { fromDay, toDay: clamp(to ? dayNumberOf(to) : lastDay, fromDay, lastDay) };
});

/** The days shown, both included, always within the journal's life. */
export const dayRange = computed<DayRange>(() => draggedRange.value ?? keptRange.value);

/** How many entries, with or without a place, are in the days shown. */
export const countInRange = computed(() => {
  const { fromDay, toDay } = dayRange.value;
  const { sortedDays } = entryPoints.value;
  return firstAtOrAfter(sortedDays, toDay + 1) - firstAtOrAfter(sortedDays, fromDay);
});

/** Index of the selected entry, -1 if there is none. */
export const selectedIndex = computed(() => {
  const { entry } = mapQuery.value;
  return entry === undefined ? -1 : (entryPoints.value.indexBySlug.get(entry) ?? -1);
});

/** The entry that the address selects; null if there is none, or if it is not on the map. */
export const selectedEntry = computed(() => entryPoints.value.entries[selectedIndex.value] ?? null);

type MapChange = { [Key in keyof MapQuery]?: MapQuery[Key] | undefined };

/**
 * Changes the query in the address; `undefined` removes a value. A selection is a step of the history, unless
 * `replace`; dates and views never are.
 */
export function changeMap(change: MapChange, { replace = true } = {}): void {
  if (route.value.page !== 'map' || isLeaving()) return;
  const { thread, query, entry, from, to, mode, view } = { ...route.value, ...change };
  const next: Route = {
    page: 'map',
    ...(thread && { thread }),
    ...(query && { query }),
    ...(entry && { entry }),
    ...(from && { from }),
    ...(to && { to }),
    ...(mode && { mode }),
    ...(view && { view }),
  };
  void navigate(next, { replace });
}

/** Writes days into the address; those at the journal's own ends are left out. */
export function keepRange(range: DayRange): void {
  changeMap(queryFor(range));
}

/** Shows everything up to the later day, or the days between the two again, unless they have changed places. */
export function showSoFar(wanted: boolean): void {
  const { from, to } = mapQuery.value;
  if (wanted) changeMap({ mode: 'so-far' });
  else changeMap({ mode: undefined, from: from && to && from > to ? undefined : from });
}

/**
 * Selects an entry, with a new step of the history unless `replace`. Dates that exclude it are widened just enough;
 * with `movesHead`, the day up to which everything was shown moves to the entry's.
 */
export function selectEntry(index: number, { replace = false, movesHead = false } = {}): void {
  const { entries, day, firstDay } = entryPoints.value;
  const entry = entries[index];
  if (!entry) return;
  const here = day[index] ?? firstDay;
  const { fromDay, toDay } = dayRange.value;
  const end = movesHead && isSoFar.value ? here : Math.max(toDay, here);
  changeMap(
    { entry: entry.slug, ...queryFor({ fromDay: Math.min(fromDay, here), toDay: end }) },
    { replace },
  );
}

function queryFor({ fromDay, toDay }: DayRange): MapChange {
  const { firstDay, lastDay } = entryPoints.value;
  const to = toDay < lastDay ? dateOfDay(toDay) : undefined;
  return isSoFar.value ? { to } : { from: fromDay > firstDay ? dateOfDay(fromDay) : undefined, to };
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
