import type { Coordinates } from './coordinates.ts';

const DAY_MS = 86_400_000;
const J2000_MS = Date.UTC(2000, 0, 1, 12);

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/**
 * How high the sun's middle stands over the horizon of a place at an instant (ms since 1970 UTC), in degrees, -90 …
 * 90, without refraction. By the low-precision formula of the Astronomical Almanac (U.S. Naval Observatory,
 * "Computing approximate solar coordinates"): right to some hundredths of a degree between 1950 and 2050.
 */
export function sunAltitude(instantMs: number, { lat, lng }: Coordinates): number {
  const days = (instantMs - J2000_MS) / DAY_MS;
  const anomaly = radians(357.529 + 0.98560028 * days);
  const meanLongitude = 280.459 + 0.98564736 * days;
  const longitude = radians(meanLongitude + 1.915 * Math.sin(anomaly) + 0.02 * Math.sin(2 * anomaly));
  const obliquity = radians(23.439 - 0.00000036 * days);
  const rightAscension = Math.atan2(Math.cos(obliquity) * Math.sin(longitude), Math.cos(longitude));
  const declination = Math.asin(Math.sin(obliquity) * Math.sin(longitude));
  // Greenwich mean sidereal time, in degrees.
  const siderealTime = 280.46061837 + 360.98564736629 * days;
  const hourAngle = radians(siderealTime + lng) - rightAscension;
  const sinAltitude =
    Math.sin(radians(lat)) * Math.sin(declination) +
    Math.cos(radians(lat)) * Math.cos(declination) * Math.cos(hourAngle);
  return (Math.asin(Math.max(-1, Math.min(1, sinAltitude))) * 180) / Math.PI;
}
