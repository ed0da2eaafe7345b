import type { Coordinates } from '../../model/place/coordinates.ts';
import { isSomewhere, placeAt, placeIn, placeOfPair, pointAt } from './coordinate-text.ts';
import { isGeographic } from './parse-gml.ts';
import { centreOfPolygon, middleOfLine } from './representative-point.ts';

type JsonObject = Readonly<Record<string, unknown>>;

interface JsonPlace {
  origin: Coordinates | null;
  /** What the feed calls the place. */
  placeName?: string;
}

const placeKey =
  /^_?(?:geo|geo_?json|geometry|location|place|coordinates|coords|position|point|venue|where|gps)s?$/i;
/** Where somebody lives is not where the entry was written. */
const personKey = /author|user|profile|publisher|person|owner/i;
/** How many levels below a member a place is searched. */
const maxDepth = 3;

/**
 * The place of a JSON Feed item, and its name: by its own `lat` and `lng`, by an extension (a member whose name
 * begins with `_`), or by a member that is named like a place. It may have latitude and longitude (`lat`, `lng`,
 * `lon`, `long`, `latitude`, `longitude`; numbers or text), GeoJSON (longitude first) or a `geo:` address, directly
 * or some levels below. Null if there is none, at exactly 0, 0 and off the earth: the next member is then tried.
 * Formats: https://datatracker.ietf.org/doc/html/rfc7946, https://datatracker.ietf.org/doc/html/rfc5870
 */
export function parseJsonGeo(item: JsonObject): JsonPlace {
  const own = pairOf(item);
  if (own) return { origin: own };
  for (const [key, value] of Object.entries(item)) {
    const isPlace = placeKey.test(key);
    if ((!isPlace && !key.startsWith('_')) || personKey.test(key)) continue;
    const origin = placeOf(value, isPlace, 0);
    const placeName = isObject(value) && (origin || isPlace) ? nameOf(value) : null;
    if (origin || placeName) return { origin, ...(placeName ? { placeName } : {}) };
  }
  return { origin: null };
}

function placeOf(value: unknown, isPlace: boolean, depth: number): Coordinates | null {
  if (typeof value === 'string') return geoAddress(value) ?? (isPlace ? placeIn(value) : null);
  if (depth > maxDepth) return null;
  if (Array.isArray(value)) return isPlace ? firstOf(value, (one) => placeOf(one, false, depth + 1)) : null;
  if (!isObject(value)) return null;
  const shape = typeof value.type === 'string' ? geoJson(value, 0) : null;
  if (shape && isSomewhere(shape)) return shape;
  const own = pairOf(value);
  if (own) return own;
  for (const [key, inner] of Object.entries(value)) {
    if (personKey.test(key)) continue;
    const found = placeOf(inner, placeKey.test(key), depth + 1);
    if (found) return found;
  }
  return null;
}

function pairOf(value: JsonObject): Coordinates | null {
  const lat = value.lat ?? value.latitude;
  const lng = value.lng ?? value.lon ?? value.long ?? value.longitude;
  return placeOfPair(numberText(lat), numberText(lng));
}

function numberText(value: unknown): string {
  return typeof value === 'number' || typeof value === 'string' ? String(value) : '';
}

/** `geo:45.256,-71.92;u=35`; coordinate systems other than WGS 84 are named by `crs`. */
function geoAddress(text: string): Coordinates | null {
  const [, lat, lng, rest = ''] =
    /^\s*geo:(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)(?:,-?[\d.]+)?((?:[;?].*)?)$/i.exec(text) ?? [];
  const isOtherSystem = /;\s*crs=(?!wgs84)/i.test(rest);
  return lat === undefined || isOtherSystem ? null : placeAt(Number(lat), Number(lng));
}

/** Maximum nesting of collections. */
const maxNesting = 4;

/** The representative point of a geometry, a feature or the first place of a collection. */
function geoJson(value: JsonObject, depth: number): Coordinates | null {
  if (depth > maxNesting || !isGeographic(systemOf(value))) return null;
  const { coordinates } = value;
  switch (String(value.type).toLowerCase()) {
    case 'point':
      return positionOf(coordinates);
    case 'multipoint':
      return firstOf(coordinates, positionOf);
    case 'linestring':
      return middleOfLine(positionsOf(coordinates));
    case 'multilinestring':
      return firstOf(coordinates, (line) => middleOfLine(positionsOf(line)));
    case 'polygon':
      return outlineCentre(coordinates);
    case 'multipolygon':
      return firstOf(coordinates, outlineCentre);
    case 'geometrycollection':
      return firstOf(value.geometries, (shape) => (isObject(shape) ? geoJson(shape, depth + 1) : null));
    case 'feature':
      return isObject(value.geometry) ? geoJson(value.geometry, depth + 1) : null;
    case 'featurecollection':
      return firstOf(value.features, (shape) => (isObject(shape) ? geoJson(shape, depth + 1) : null));
    default:
      return null;
  }
}

/** The name of the coordinate system, which GeoJSON had before RFC 7946, or ''. */
function systemOf({ crs }: JsonObject): string {
  const properties = isObject(crs) ? crs.properties : null;
  return isObject(properties) && typeof properties.name === 'string' ? properties.name : '';
}

function firstOf(values: unknown, read: (value: unknown) => Coordinates | null): Coordinates | null {
  if (!Array.isArray(values)) return null;
  for (const value of values) {
    const place = read(value);
    if (place && isSomewhere(place)) return place;
  }
  return null;
}

function outlineCentre(rings: unknown): Coordinates | null {
  return Array.isArray(rings) ? centreOfPolygon(positionsOf(rings[0])) : null;
}

function positionsOf(values: unknown): Coordinates[] {
  const points = Array.isArray(values) ? values.map(positionOf) : [];
  return points.every((point) => point !== null) ? points : [];
}

function positionOf(value: unknown): Coordinates | null {
  if (!Array.isArray(value)) return null;
  const [lng, lat] = value.map((number) => (numberText(number).trim() === '' ? Number.NaN : Number(number)));
  return pointAt(lat ?? Number.NaN, lng ?? Number.NaN);
}

function nameOf(place: JsonObject): string | null {
  const { properties } = place;
  for (const holder of [place, isObject(properties) ? properties : {}]) {
    const name = [holder.name, holder.title, holder.label].find(
      (value) => typeof value === 'string' && value.trim() !== '',
    );
    if (typeof name === 'string') return name.trim();
  }
  return null;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
