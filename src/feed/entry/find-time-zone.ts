import { isTimeZone } from '../../model/calendar/moment.ts';
import type { Coordinates } from '../../model/place/coordinates.ts';
import { tables } from '../tables.ts';

/** South, west, north, east, in degrees. */
type Box = readonly [number, number, number, number];

/**
 * Islands near the date line that tz-lookup 11.7 puts on its far side, a day off. Elsewhere its coarse borders cost
 * an hour or two at most.
 */
const dateLineIslands: readonly (readonly [zone: string, box: Box])[] = [
  ['Pacific/Pago_Pago', [-14.45, -170.95, -14.1, -170.4]],
  ['Pacific/Fakaofo', [-9.5, -172.6, -8.4, -171]],
  ['America/Nome', [62.8, -172, 63.9, -168.5]],
  ['America/Nome', [65.7, -168.976, 65.8, -168.8]],
];

/**
 * The IANA time zone of a place (`America/Los_Angeles`), always one that this engine's `Intl` knows: if its data is
 * older than the map, the nautical zone of the longitude (`Etc/GMT+8`) is used instead, as it is for every place
 * until the table of zones is loaded: see tables.ts.
 */
export function findTimeZone(place: Coordinates): string {
  const island = dateLineIslands.find(([, box]) => contains(box, place));
  const zone = island?.[0] ?? tables.zoneAt?.(place.lat, place.lng) ?? null;
  return zone !== null && isTimeZone(zone) ? zone : nauticalZone(place.lng);
}

function contains([south, west, north, east]: Box, { lat, lng }: Coordinates): boolean {
  return lat >= south && lat <= north && lng >= west && lng <= east;
}

/** POSIX signs: `Etc/GMT+8` is eight hours behind UTC. */
function nauticalZone(lng: number): string {
  const hours = Math.round(lng / 15);
  return hours === 0 ? 'Etc/GMT' : `Etc/GMT${hours < 0 ? '+' : '-'}${Math.abs(hours)}`;
}
