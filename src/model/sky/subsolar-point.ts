import { dayMs } from '../calendar/calendar-day.ts';
import type { Coordinates } from '../place/coordinates.ts';

const j2000Ms = Date.UTC(2000, 0, 1, 12);

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/**
 * The place on earth that has the sun overhead at an instant (ms since 1970 UTC). By the low-precision formula of the
 * Astronomical Almanac (U.S. Naval Observatory, "Computing approximate solar coordinates"): accurate to some
 * hundredths of a degree between 1950 and 2050.
 */
export function subsolarPoint(instantMs: number): Coordinates {
  const days = (instantMs - j2000Ms) / dayMs;
  const anomaly = radians(357.529 + 0.98560028 * days);
  const meanLongitude = 280.459 + 0.98564736 * days;
  const longitude = radians(meanLongitude + 1.915 * Math.sin(anomaly) + 0.02 * Math.sin(2 * anomaly));
  const obliquity = radians(23.439 - 0.00000036 * days);
  const rightAscension = Math.atan2(Math.cos(obliquity) * Math.sin(longitude), Math.cos(longitude));
  const declination = Math.asin(Math.sin(obliquity) * Math.sin(longitude));
  // Greenwich mean sidereal time, in degrees.
  const siderealTime = 280.46061837 + 360.98564736629 * days;
  const lng = (rightAscension * 180) / Math.PI - siderealTime;
  return { lat: (declination * 180) / Math.PI, lng: lng - 360 * Math.round(lng / 360) };
}
