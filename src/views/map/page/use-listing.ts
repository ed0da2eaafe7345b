import { computed, effect, type Signal, signal, useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { debounce } from '../debounce.ts';
import { dayRange, entryPoints } from '../map-state.ts';
import type { DayRange } from '../points/cluster-entries.ts';
import type { WorldBox } from '../points/fit-view.ts';
import { listEntries } from '../points/list-entries.ts';
import type { MapHandle } from './use-world-map.ts';

/** The reader's switch: the list leaves out what is not visible on the map. Kept for the life of the tab. */
export const listsOnlySeen = signal(false);

/** The part of the world in the uncovered part of the map, once it rests; null before the map is there. */
const seenBox = signal<WorldBox | null>(null);

/** The days that the list shows: those of the map once they rest, so that the list is not rewritten during a drag. */
export const listedRange = signal<DayRange>(dayRange.peek());

/** The entries beside or below the map, newest first. */
export const listedEntries = computed(() =>
  listEntries(entryPoints.value, listedRange.value, listsOnlySeen.value ? seenBox.value : null),
);

/** The list follows the days after this delay. */
const delayMs = 120;

/**
 * Makes the list follow the days of the timeline and, while the map is there, what the map shows: everything above
 * card and timeline, whether or not the list itself covers some of it.
 *
 * @param measureHead returns the height of card and timeline in px
 */
export function useListing(world: Signal<MapHandle | null>, measureHead: () => number): void {
  // An effect of the component would request a frame of its own at every step of a drag.
  useEffect(() => {
    const listing = debounce(delayMs, () => {
      const range = dayRange.peek();
      const { fromDay, toDay } = listedRange.peek();
      if (range.fromDay !== fromDay || range.toDay !== toDay) listedRange.value = range;
    });
    const stop = effect(() => {
      void dayRange.value;
      listing.restart();
    });
    return () => {
      listing.cancel();
      stop();
    };
  }, []);
  useSignalEffect(() => {
    const handle = world.value;
    if (!handle) return;
    const measure = () => {
      if (handle.isPlaced) seenBox.value = measureSeen(handle, measureHead());
    };
    handle.map.on('moveend resize', measure);
    measure();
    return () => handle.map.off('moveend resize', measure);
  });
}

function measureSeen({ map }: MapHandle, coveredPx: number) {
  const worldPx = 256 * 2 ** map.getZoom();
  const { x: width, y: height } = map.getSize();
  const centre = map.project(map.getCenter());
  return {
    left: (centre.x - width / 2) / worldPx,
    width: width / worldPx,
    top: (centre.y - height / 2) / worldPx,
    height: Math.max(0, height - coveredPx) / worldPx,
  };
}
