import { signal } from '@preact/signals';

/** Where the sheet under the map may rest: the timeline alone, with some of the list, with as much as there is room. */
const sheetRests = ['peek', 'half', 'full'] as const;
export type SheetRest = (typeof sheetRests)[number];

/** Where it rests; kept for as long as the tab lives, so that Back finds it as it was. */
export const sheetRest = signal<SheetRest>('peek');

/** A flick this fast, in px per ms, goes on to the next rest. */
const flickSpeed = 0.4;

/** The list's height at a rest, in px, where there is room for so many. */
export function listHeightAt(rest: SheetRest, roomPx: number): number {
  if (rest === 'peek') return 0;
  return rest === 'full' ? roomPx : Math.round(Math.min(roomPx, Math.max(170, roomPx * 0.52)));
}

/**
 * The rest that a sheet let go at this height settles at: the nearest, or the next one in a flick's direction.
 *
 * @param speed px per ms, positive upwards
 */
export function chooseRest(heightPx: number, roomPx: number, speed: number): SheetRest {
  const heights = sheetRests.map((rest) => ({ rest, px: listHeightAt(rest, roomPx) }));
  if (speed > flickSpeed) return heights.find(({ px }) => px > heightPx)?.rest ?? 'full';
  if (speed < -flickSpeed) return heights.findLast(({ px }) => px < heightPx)?.rest ?? 'peek';
  const [nearest] = heights.sort((one, other) => Math.abs(one.px - heightPx) - Math.abs(other.px - heightPx));
  return nearest?.rest ?? 'peek';
}

/** The rest one step higher or lower; the ends stay where they are. */
export function stepRest(rest: SheetRest, step: 1 | -1): SheetRest {
  return sheetRests[sheetRests.indexOf(rest) + step] ?? rest;
}
