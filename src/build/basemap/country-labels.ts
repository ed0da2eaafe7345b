import { worldSizePxAtZoom0 } from '../../basemap/mercator.ts';
import { countryName } from './country-names.ts';
import type { MapLabel } from './encode-basemap.ts';
import { labelPosition } from './label-position.ts';
import { ringsOf } from './land-rings.ts';
import { ringArea } from './line.ts';
import { objectOf, type Topology } from './topology.ts';

const letterWidthPx = 7.5;

/** Names of countries, the largest first; each appears where it fits into its land, islands' names a little earlier. */
export function countryLabels(topology: Topology, worldSize: number): MapLabel[] {
  const countries = objectOf(topology, 'countries').geometries ?? [];
  return countries
    .flatMap((country) => {
      const text = countryName(String(country.properties?.name));
      const rings = ringsOf(topology, country, worldSize).toSorted((a, b) => ringArea(b) - ringArea(a));
      const [main] = rings;
      if (!text || !main) return [];
      const room = labelPosition(main);
      const minZoom = fittingZoom(text, room.halfWidth / worldSize, rings.length > 1 ? 5.5 : 7);
      const x = ((Math.round(room.x) % worldSize) + worldSize) % worldSize;
      const maxZoom = Math.min(9, minZoom + 4.5);
      return [{ text, x, y: Math.round(room.y), minZoom, maxZoom, rotation: 0, area: ringArea(main) }];
    })
    .toSorted((a, b) => b.area - a.area);
}

/** The zoom at which the longest line of a name is as wide as its room; `halfWidth` as a share of the world. */
function fittingZoom(text: string, halfWidth: number, latest: number): number {
  const widthPx = Math.max(...text.split('|').map((line) => line.length)) * letterWidthPx;
  const zoom = Math.log2(widthPx / (2 * halfWidth * worldSizePxAtZoom0));
  return Math.max(2, Math.min(latest, zoom));
}
