import { effect, type Signal, useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { debounce } from '../debounce.ts';
import { dayRange } from '../map-state.ts';
import { listedRange, seenBox } from './listed-entries.ts';
import type { MapHandle } from './use-world-map.ts';

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
