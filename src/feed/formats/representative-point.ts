import type { Coordinates } from '../../model/place/coordinates.ts';

/**
 * The point half-way along a line's length, or null for no points. Lengths are measured on a flat map with longitudes
 * narrowed by the cosine of the latitude, which is enough to find the middle of a walk; each step goes the short way
 * round, over the antimeridian too.
 */
export function middleOfLine(points: readonly Coordinates[]): Coordinates | null {
  const path = unwrapped(points);
  let remaining =
    path.reduce((sum, point, index) => sum + stepLength(path[index - 1] ?? point, point), 0) / 2;
  for (const [index, point] of path.entries()) {
    const from = path[index - 1] ?? point;
    const length = stepLength(from, point);
    if (length > 0 && length >= remaining) return between(from, point, remaining / length);
    remaining -= length;
  }
  return points[0] ?? null;
}

/**
 * The centroid of a polygon's area, or its first vertex if the centroid is outside; null for no points, and for an
 * outline that goes round the whole earth.
 */
export function centreOfPolygon(points: readonly Coordinates[]): Coordinates | null {
  const first = points[0];
  if (!first) return null;
  const ring = unwrapped(points);
  const centroid = centroidOf(ring);
  if (!centroid && points.some(({ lng }) => Math.abs(lng - first.lng) > 180)) return null;
  return centroid && contains(ring, centroid) ? normalised(centroid) : first;
}

/**
 * The middle of a box by two opposite corners. They should be south-west and north-east, but often are not: so the
 * box spans the shorter way round, over the antimeridian too. Null for any other number of corners, and for boxes so
 * large (half a circle wide, a quarter high) that the middle is meaningless.
 */
export function centreOfBox(corners: readonly Coordinates[]): Coordinates | null {
  const [from, to, ...others] = corners;
  if (!from || !to || others.length > 0) return null;
  const width = to.lng - from.lng;
  const height = to.lat - from.lat;
  // Going east from the lower corner, as specified, these span the long way round.
  if (Math.abs(height) >= 90 || (width >= 180 && height > 0)) return null;
  const shorter = width - 360 * Math.round(width / 360);
  if (Math.abs(shorter) === 180) return null;
  return normalised({ lat: (from.lat + to.lat) / 2, lng: from.lng + shorter / 2 });
}

/** The same points with longitudes that continue past ±180 if a step is shorter that way. */
function unwrapped(points: readonly Coordinates[]): Coordinates[] {
  let previousLng = points[0]?.lng ?? 0;
  return points.map(({ lat, lng }) => {
    previousLng = lng + 360 * Math.round((previousLng - lng) / 360);
    return { lat, lng: previousLng };
  });
}

function normalised({ lat, lng }: Coordinates): Coordinates {
  return { lat, lng: lng > 180 || lng < -180 ? lng - 360 * Math.round(lng / 360) : lng };
}

function between(from: Coordinates, to: Coordinates, share: number): Coordinates {
  return normalised({
    lat: from.lat + (to.lat - from.lat) * share,
    lng: from.lng + (to.lng - from.lng) * share,
  });
}

function stepLength(from: Coordinates, to: Coordinates): number {
  const narrowing = Math.cos((((from.lat + to.lat) / 2) * Math.PI) / 180);
  return Math.hypot(to.lat - from.lat, (to.lng - from.lng) * narrowing);
}

/** By the shoelace formula, relative to the first vertex to keep digits; null for a ring without area. */
function centroidOf(ring: readonly Coordinates[]): Coordinates | null {
  const origin = ring[0];
  if (!origin) return null;
  let doubleArea = 0;
  let lat = 0;
  let lng = 0;
  for (const [index, to] of ring.entries()) {
    const from = ring.at(index - 1) ?? to;
    const [x1, y1, x2, y2] = [
      from.lng - origin.lng,
      from.lat - origin.lat,
      to.lng - origin.lng,
      to.lat - origin.lat,
    ];
    const cross = x1 * y2 - x2 * y1;
    doubleArea += cross;
    lng += (x1 + x2) * cross;
    lat += (y1 + y2) * cross;
  }
  if (doubleArea === 0) return null;
  return { lat: origin.lat + lat / (3 * doubleArea), lng: origin.lng + lng / (3 * doubleArea) };
}

/** Counts the edges that a ray to the east crosses. */
function contains(ring: readonly Coordinates[], point: Coordinates): boolean {
  let inside = false;
  for (const [index, to] of ring.entries()) {
    const from = ring.at(index - 1) ?? to;
    if (from.lat > point.lat === to.lat > point.lat) continue;
    const crossingLng = from.lng + ((point.lat - from.lat) / (to.lat - from.lat)) * (to.lng - from.lng);
    if (point.lng < crossingLng) inside = !inside;
  }
  return inside;
}
