import type { Coordinates } from '../../../model/place/coordinates.ts';
import type { Journey } from './journey-stop.ts';
import { splitLine } from './split-line.ts';

/**
 * A journey as GeoJSON (RFC 7946): a feature with a point for each entry, and one with the route, whose lines end where
 * they meet the antimeridian. Positions are longitude, latitude in WGS 84.
 */
export function formatGeoJson({ title, stops }: Journey): string {
  const points = stops.map(({ name, time, url, entry, ...place }) => ({
    type: 'Feature',
    id: entry.slug,
    geometry: { type: 'Point', coordinates: positionOf(place) },
    properties: {
      name,
      number: entry.number,
      date: entry.date,
      localTime: entry.localTime,
      time,
      place: entry.place,
      state: entry.state,
      url,
    },
  }));
  const lines = splitLine(stops).map((line) => line.map(positionOf));
  const route = {
    type: 'Feature',
    geometry: { type: 'MultiLineString', coordinates: lines },
    properties: { name: title },
  };
  const features = lines.length > 0 ? [...points, route] : points;
  return `${JSON.stringify({ type: 'FeatureCollection', features }, null, 1)}\n`;
}

function positionOf({ lat, lng }: Coordinates): [lng: number, lat: number] {
  return [lng, lat];
}
