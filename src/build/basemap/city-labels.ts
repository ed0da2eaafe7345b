import { createRequire } from 'node:module';
import { projectCoordinates, worldSizePxAtZoom0 } from '../../basemap/mercator.ts';
import { capitals, cityName } from './city-names.ts';
import type { MapLabel } from './encode-basemap.ts';

/** The fields of city-timezones that the generator reads; `pop` is an estimate of Natural Earth's. */
interface SourceCity {
  city: string;
  lat: number;
  lng: number;
  pop: number;
  iso2: string | number;
}

interface RankedCity {
  text: string;
  x: number;
  y: number;
  weight: number;
}

/** How far the next larger city has to be, in CSS pixels, before a city's name has room beside it. */
const roomPx = 64;

/** The `count` cities that deserve a name first, in that order. */
export function cityLabels(worldSize: number, count: number): MapLabel[] {
  const cities = rankedCities();
  return cities
    .map((city, rank) => ({ ...city, minZoom: firstZoom(city, cities.slice(0, rank)) }))
    .toSorted((a, b) => a.minZoom - b.minZoom)
    .slice(0, count)
    .map(({ text, x, y, minZoom }) => ({
      text,
      x: Math.round(x * worldSize),
      y: Math.round(y * worldSize),
      minZoom: Math.max(2.6, minZoom),
      maxZoom: 20,
      rotation: 0,
    }));
}

function rankedCities(): RankedCity[] {
  const { cityMapping }: { cityMapping: SourceCity[] } = createRequire(import.meta.url)('city-timezones');
  return cityMapping
    .map(({ city, lat, lng, pop, iso2 }) => {
      const isCapital = capitals[iso2] === city;
      const text = cityName(city, String(iso2));
      return { text, ...projectCoordinates({ lat, lng }), weight: isCapital ? pop * 2 + 600_000 : pop };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
}

/**
 * Large cities first (a tenth of the people, two zooms later), but not beside a larger one, and a lonely town earlier
 * than its size says: it is all there is to find the way by.
 */
function firstZoom({ x, y, weight }: RankedCity, larger: RankedCity[]): number {
  const bySize = 8.2 - 0.62 * Math.log2(weight / 20_000);
  let nearest = 1;
  for (const other of larger) nearest = Math.min(nearest, Math.hypot(other.x - x, other.y - y));
  const byRoom = Math.log2(roomPx / (Math.max(nearest, 1e-6) * worldSizePxAtZoom0));
  if (byRoom >= bySize) return byRoom;
  return bySize - Math.min(1.8, (bySize - byRoom) / 2.5);
}
