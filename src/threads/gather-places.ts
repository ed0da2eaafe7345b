import type { Coordinates } from '../model/place/coordinates.ts';
import { distanceKm } from '../model/place/distance-km.ts';
import { foldText } from '../model/text/fold-text.ts';
import type { FoundThread, ThreadSource } from './thread-source.ts';

const nearKm = 50;
/** A degree of latitude is 111 km: anything within 50 km is in the same band or an adjacent one. */
const bandDegrees = 0.5;

interface Surroundings {
  centre: Coordinates;
  entries: number[];
}

/**
 * Entries written within 50 km of one place. The first entry in an area is its centre; later ones belong to the
 * nearest centre. Areas are named after the town most often written from.
 */
export function gatherPlaces(sources: readonly ThreadSource[]): FoundThread[] {
  const bands = new Map<number, Surroundings[]>();
  const all: Surroundings[] = [];
  for (const [index, { origin }] of sources.entries()) {
    if (origin === null) continue;
    const band = Math.floor(origin.lat / bandDegrees);
    const near = findNearest(
      origin,
      [band - 1, band, band + 1].flatMap((at) => bands.get(at) ?? []),
    );
    if (near) near.entries.push(index);
    else {
      const surroundings = { centre: origin, entries: [index] };
      all.push(surroundings);
      bands.set(band, [...(bands.get(band) ?? []), surroundings]);
    }
  }
  return all
    .filter(({ entries }) => entries.length >= 2)
    .flatMap(({ entries }) => nameSurroundings(entries, sources));
}

function findNearest(origin: Coordinates, candidates: readonly Surroundings[]): Surroundings | null {
  let nearest: Surroundings | null = null;
  let nearestKm = nearKm;
  for (const candidate of candidates) {
    const km = distanceKm(origin, candidate.centre);
    if (km > nearestKm) continue;
    nearest = candidate;
    nearestKm = km;
  }
  return nearest;
}

/** None if no entry there names a place: a thread needs a name. */
function nameSurroundings(entries: number[], sources: readonly ThreadSource[]): FoundThread[] {
  const towns = new Map<string, number>();
  for (const index of entries) {
    const town = sources[index]?.place?.split(',')[0]?.trim();
    if (town) towns.set(town, (towns.get(town) ?? 0) + 1);
  }
  const [[name] = []] = [...towns].sort(([, many], [, more]) => more - many);
  return name === undefined
    ? []
    : [{ kind: 'place', key: foldText(name), name, entries, strengths: entries.map(() => 1) }];
}
