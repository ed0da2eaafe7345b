import type { Coordinates } from '../../model/coordinates.ts';

/**
 * The place of a JSON Feed item by an extension: a member whose name begins with `_` and that holds, itself or one
 * level below, `lat` and `lng` (`lon`, `long`; `latitude`, `longitude`) or a GeoJSON Point (longitude first). Numbers
 * may come as strings. Null without one and for places outside of ±90 and ±180.
 */
export function parseJsonGeo(item: Readonly<Record<string, unknown>>): Coordinates | null {
  for (const [key, value] of Object.entries(item)) {
    if (!key.startsWith('_') || !isObject(value)) continue;
    const place = [value, ...Object.values(value)].map(placeOf).find(Boolean);
    if (place) return place;
  }
  return null;
}

function placeOf(value: unknown): Coordinates | null {
  if (!isObject(value)) return null;
  if (value.type === 'Point' && Array.isArray(value.coordinates)) {
    return place(value.coordinates[1], value.coordinates[0]);
  }
  return place(value.lat ?? value.latitude, value.lng ?? value.lon ?? value.long ?? value.longitude);
}

function place(latValue: unknown, lngValue: unknown): Coordinates | null {
  const lat = toNumber(latValue);
  const lng = toNumber(lngValue);
  return Math.abs(lat) <= 90 && Math.abs(lng) <= 180 ? { lat, lng } : null;
}

function toNumber(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
