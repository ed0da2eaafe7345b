import lookUp from '@photostructure/tz-lookup';
import type { Coordinates } from '../model/coordinates.ts';
import { isTimeZone } from '../model/moment.ts';

/**
 * The IANA time zone of a place (`America/Los_Angeles`), always one that this engine's `Intl` knows: where its data
 * is older than the map, the nautical zone of the longitude (`Etc/GMT+8`) stands in.
 */
export function findTimeZone({ lat, lng }: Coordinates): string {
  const zone = lookUp(lat, lng);
  return isTimeZone(zone) ? zone : nauticalZone(lng);
}

/** POSIX signs: `Etc/GMT+8` is eight hours behind UTC. */
function nauticalZone(lng: number): string {
  const hours = Math.round(lng / 15);
  return hours === 0 ? 'Etc/GMT' : `Etc/GMT${hours < 0 ? '+' : '-'}${Math.abs(hours)}`;
}
