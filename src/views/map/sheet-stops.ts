import { signal } from '@preact/signals';

/** Where the sheet under the map may rest: the timeline alone, with some of the list, with as much as there is room. */
export const sheetStops = ['peek', 'half', 'full'] as const;
export type SheetStop = (typeof sheetStops)[number];

/** Where it rests; kept for as long as the tab lives, so that Back finds it as it was. */
export const sheetStop = signal<SheetStop>('peek');

/** A flick this fast, in px per ms, goes on to the next rest. */
const flickSpeed = 0.4;

/** The list's height at a rest, in px, where there is room for so many. */
export function listHeightAt(stop: SheetStop, roomPx: number): number {
  if (stop === 'peek') return 0;
  return stop === 'full' ? roomPx : Math.round(Math.min(roomPx, Math.max(170, roomPx * 0.52)));
}

/**
 * The rest that a sheet let go at this height settles at: the nearest, or the next one in a flick's direction.
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

/** The rest one step higher or lower; the ends stay where they are. */
export function stepStop(stop: SheetStop, step: 1 | -1): SheetStop {
  return sheetStops[sheetStops.indexOf(stop) + step] ?? stop;
}
