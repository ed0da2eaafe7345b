import type { Coordinates } from '../../model/place/coordinates.ts';
import { distanceKm } from '../../model/place/distance-km.ts';
import type { BasemapLabels } from '../decode-basemap.ts';
import type { MapLabel } from '../map-label.ts';
import { projectCoordinates, unprojectPoint } from '../mercator.ts';
import type { PlacedLabel } from '../place-labels.ts';

/** A stop is named by a city that is not farther away than this; the origin has its own name, and hides as near a city. */
const sameCityKm = 25;
/** From this zoom on the map shows so little that names of countries and seas would only fill it. */
const nearZoom = 5;
const maxOtherCities = 5;

/** How much earlier names are shown than on the large map: here they only help with orientation. */
const earlierBy = 0.8;

interface Journey {
  origin: Coordinates;
  stops: readonly Coordinates[];
}

/** Cities as they are named round an origin: without the one that it is in, which the pin names. */
export function citiesAround(origin: Coordinates, cities: readonly MapLabel[]): MapLabel[] {
  return cities
    .filter((city) => distanceKm(unprojectPoint(city), origin) > sameCityKm)
    .map((city) => ({ ...city, minZoom: Math.max(0.1, city.minZoom - earlierBy) }));
}

/** The names that help on a small map: the cities of the stops first, whatever their size, then the largest ones. */
export function insetLabels(
  { countries, seas, cities }: BasemapLabels,
  zoom: number,
  journey: Journey,
): BasemapLabels {
  const others = citiesAround(journey.origin, cities);
  const ofStops = new Map<MapLabel, MapLabel>();
  for (const stop of journey.stops) {
    const city = nearestCity(others, stop);
    // Where the stop's ring is: a city's own point may lie a few pixels aside.
    if (city && !ofStops.has(city)) ofStops.set(city, { ...city, ...projectCoordinates(stop), minZoom: 0 });
  }
  const isFar = zoom < nearZoom;
  return {
    countries: isFar ? countries : [],
    seas: isFar ? seas : [],
    cities: [...ofStops.values(), ...others.filter((city) => !ofStops.has(city))],
  };
}

/** Leaves out the cities beyond the first few that are no stops, so that the route stays what is seen first. */
export function fewCities(placed: readonly PlacedLabel[]): PlacedLabel[] {
  let left = maxOtherCities;
  return placed.filter(({ label }) => label.kind !== 'cities' || label.minZoom === 0 || left-- > 0);
}

function nearestCity(cities: readonly MapLabel[], place: Coordinates): MapLabel | undefined {
  let best: MapLabel | undefined;
  let minKm = sameCityKm;
  for (const city of cities) {
    const km = distanceKm(unprojectPoint(city), place);
    if (km >= minKm) continue;
    best = city;
    minKm = km;
  }
  return best;
}
