import type { Coordinates } from '../place/coordinates.ts';
import { subsolarPoint } from './subsolar-point.ts';

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/**
 * How high the sun's centre is above the horizon of a place at an instant (ms since 1970 UTC), in degrees, -90 … 90,
 * without refraction; as accurate as {@link subsolarPoint}.
 */
export function sunAltitude(instantMs: number, { lat, lng }: Coordinates): number {
  const sun = subsolarPoint(instantMs);
  const hourAngle = radians(lng - sun.lng);
  const sinAltitude =
    Math.sin(radians(lat)) * Math.sin(radians(sun.lat)) +
    Math.cos(radians(lat)) * Math.cos(radians(sun.lat)) * Math.cos(hourAngle);
  return (Math.asin(Math.max(-1, Math.min(1, sinAltitude))) * 180) / Math.PI;
}
