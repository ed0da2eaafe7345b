import type { EntrySummary } from '../../../model/entry/entry.ts';
import { formatCoordinates } from '../../../model/place/coordinates.ts';

/**
 * An entry in the form that other programs accept: a point with a name, when and where it was written, and its
 * address.
 */
export interface JourneyStop {
  name: string;
  description: string;
  lat: number;
  lng: number;
  /** ISO 8601 in UTC, or null if the instant is unknown. */
  time: string | null;
  url: string;
  entry: EntrySummary;
}

export interface Journey {
  title: string;
  /** In the journal's order, oldest first, without entries that have no place. */
  stops: readonly JourneyStop[];
}

/**
 * The entries of a part of the journal as a journey.
 *
 * @param oldestFirst entries; those without a place are left out
 * @param urlOf an entry's absolute address
 */
export function makeJourney(
  title: string,
  oldestFirst: readonly EntrySummary[],
  urlOf: (entry: EntrySummary) => string,
): Journey {
  const stops = oldestFirst.flatMap((entry) => {
    const { origin, place, instantMs, firstLine } = entry;
    if (!origin) return [];
    return {
      name: [entry.title, place].filter(Boolean).join(', '),
      description: firstLine || formatCoordinates(origin, 4),
      lat: roundDegrees(origin.lat),
      lng: roundDegrees(origin.lng),
      time: instantMs === 0 ? null : new Date(instantMs).toISOString().replace('.000Z', 'Z'),
      url: urlOf(entry),
      entry,
    };
  });
  return { title, stops };
}

/** Six decimals are a tenth of a metre. */
function roundDegrees(degrees: number): number {
  return Number(degrees.toFixed(6));
}
