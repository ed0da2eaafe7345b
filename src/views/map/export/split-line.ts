import type { Coordinates } from '../../../model/place/coordinates.ts';

/**
 * A line through places, split into lines that each stay on one side of the antimeridian: where it crosses, one ends
 * at ±180° and the next begins at ∓180° at the same latitude, as RFC 7946 (3.1.9) requires. Every leg takes the
 * shorter way round. Lines of a single point are left out.
 */
export function splitLine(places: readonly Coordinates[]): Coordinates[][] {
  const lines: Coordinates[][] = [];
  let line: Coordinates[] = [];
  for (const place of places) {
    const before = line.at(-1);
    if (before && Math.abs(place.lng - before.lng) > 180) {
      const { lat, side } = crossingOf(before, place);
      extend(line, { lat, lng: side });
      lines.push(line);
      line = [{ lat, lng: -side }];
    }
    extend(line, place);
  }
  return [...lines, line].filter(({ length }) => length > 1);
}

/** Where the straight line between two places, drawn over the antimeridian, meets it; on the side it comes from. */
function crossingOf(from: Coordinates, to: Coordinates): { lat: number; side: 180 | -180 } {
  const side = from.lng > to.lng ? 180 : -180;
  const toLng = to.lng + 2 * side;
  const share = toLng === from.lng ? 0 : (side - from.lng) / (toLng - from.lng);
  return { lat: Number((from.lat + share * (to.lat - from.lat)).toFixed(6)), side };
}

function extend(line: Coordinates[], { lat, lng }: Coordinates): void {
  const last = line.at(-1);
  if (last?.lat !== lat || last.lng !== lng) line.push({ lat, lng });
}
