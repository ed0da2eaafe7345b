import type { Coordinates } from '../../../model/place/coordinates.ts';
import { distanceKm } from '../../../model/place/distance-km.ts';
import { perLanguage } from '../../../state/per-language.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { mapWords } from '../../../words/english/map-words.ts';
import type { EntryPoints } from './gather-entry-points.ts';

const words = wordsIn('map', mapWords);

/** A place of the journal and its distance. */
export interface NearPlace {
  /** Index of its newest entry. */
  newest: number;
  entries: number;
  /** To the nearest of its entries, as the crow flies. */
  km: number;
}

/** The places of the journal that are nearest to a position, nearest first; entries without a place are left out. */
export function nearestPlaces(points: EntryPoints, here: Coordinates, limit: number): NearPlace[] {
  const places = new Map<string, NearPlace>();
  points.entries.forEach(({ origin, place }, index) => {
    if (!origin) return;
    const km = distanceKm(here, origin);
    const key = place ?? `${origin.lat.toFixed(2)}, ${origin.lng.toFixed(2)}`;
    const known = places.get(key);
    if (known) places.set(key, { newest: index, entries: known.entries + 1, km: Math.min(known.km, km) });
    else places.set(key, { newest: index, entries: 1, km });
  });
  return [...places.values()].sort((one, other) => one.km - other.km).slice(0, limit);
}

const tenths = perLanguage((language) => new Intl.NumberFormat(language, { maximumFractionDigits: 1 }));
const wholes = perLanguage((language) => new Intl.NumberFormat(language, { maximumFractionDigits: 0 }));

/** `12 km from here`; below ten to a tenth, and below one no figure, since the position is not that accurate. */
export function describeDistance(km: number): string {
  if (km < 1) return words().near.lessThanOne;
  return words().near.kilometres((km < 10 ? tenths() : wholes()).format(km));
}
