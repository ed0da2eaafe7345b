import type { EntrySummary } from '../../src/model/entry/entry.ts';
import { places } from './places.ts';

const lastDayMs = Date.UTC(2026, 5, 25);
const dayMs = 86_400_000;
/** Entries stand within so many degrees of a town: several thousand different places, not a few dozen. */
const strayDeg = 3;

/**
 * What the map needs of `count` entries, the newest first: one a day up to the last one, each from another part of the
 * world than the one before it, so that every leg of the route is a long one. Deterministic.
 */
export function generateSummaries(count: number): EntrySummary[] {
  return Array.from({ length: count }, (_, index) => generateSummary(count - index, count));
}

function generateSummary(number: number, count: number): EntrySummary {
  const place = places[hash(number) % places.length];
  if (!place) throw new RangeError('There are no places.');
  const instantMs = lastDayMs - (count - number) * dayMs;
  const slug = String(number).padStart(4, '0');
  const id = `guid:generated-${slug}`;
  return {
    order: [-instantMs, -number, id],
    id,
    slug,
    number: slug,
    title: `Entry ${slug}`,
    date: new Date(instantMs).toISOString().slice(0, 10),
    localTime: '12:00',
    instantMs,
    origin: {
      lat: place.lat + strayDeg * signed(number * 2),
      lng: wrap(place.lng + strayDeg * signed(number * 2 + 1)),
    },
    place: place.name,
    state: 'moving',
    firstLine: 'I met the ferryman under the viaduct, and we agreed on nothing except the price of bread.',
    words: 200 + (hash(number * 3) % 400),
  };
}

/** -1 … 1. */
function signed(seed: number): number {
  return hash(seed) / 2 ** 31 - 1;
}

function wrap(lng: number): number {
  return ((lng + 540) % 360) - 180;
}

/** The finalizer of MurmurHash3: neighbouring numbers become unlike ones, 0 … 2³² - 1. */
function hash(seed: number): number {
  let bits = seed | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
