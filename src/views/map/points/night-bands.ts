import type { Coordinates } from '../../../model/place/coordinates.ts';
import { sunAltitude } from '../../../model/sky/sun-altitude.ts';

/** Sunset, then civil, nautical and astronomical twilight: each of them adds its share of the dark. */
export const duskAltitudesDeg = [-0.833, -3, -6, -9, -12, -15, -18];

/** How many of the night's bands cover a place at an instant (ms since 1970 UTC): 0 by day. */
export function countDusks(instantMs: number, place: Coordinates): number {
  const altitude = sunAltitude(instantMs, place);
  return duskAltitudesDeg.filter((dusk) => altitude < dusk).length;
}
