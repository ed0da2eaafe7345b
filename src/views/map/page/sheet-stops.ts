import { signal } from '@preact/signals';

/**
 * The positions of the bottom sheet: only the timeline, with some of the list, with as much of it as there is room
 * for.
 */
const sheetStops = ['peek', 'half', 'full'] as const;
export type SheetStop = (typeof sheetStops)[number];

/** The present one; kept for the life of the tab, so that Back finds it as it was. */
export const sheetStop = signal<SheetStop>('peek');

/** A flick this fast, in px per ms, continues to the next stop. */
const flickSpeed = 0.4;

/** The list's height at a stop, in px, with this much room. */
export function listHeightAt(stop: SheetStop, roomPx: number): number {
  if (stop === 'peek') return 0;
  return stop === 'full' ? roomPx : Math.round(Math.min(roomPx, Math.max(170, roomPx * 0.52)));
}

/**
 * The stop for a sheet that is released at this height: the nearest, or the next one in a flick's direction.
 *
 * @param speed px per ms, positive upwards
 */
export function chooseStop(heightPx: number, roomPx: number, speed: number): SheetStop {
  const heights = sheetStops.map((stop) => ({ stop, px: listHeightAt(stop, roomPx) }));
  if (speed > flickSpeed) return heights.find(({ px }) => px > heightPx)?.stop ?? 'full';
  if (speed < -flickSpeed) return heights.findLast(({ px }) => px < heightPx)?.stop ?? 'peek';
  const [nearest] = heights.sort((one, other) => Math.abs(one.px - heightPx) - Math.abs(other.px - heightPx));
  return nearest?.stop ?? 'peek';
}

/** The stop one step higher or lower; the same at the ends. */
export function stepStop(stop: SheetStop, step: 1 | -1): SheetStop {
  return sheetStops[sheetStops.indexOf(stop) + step] ?? stop;
}
