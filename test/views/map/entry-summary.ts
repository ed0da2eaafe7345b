import type { EntrySummary } from '../../../src/model/entry.ts';

/** An entry for the map's tests: what is not given is an ordinary value. */
export function summaryOf(given: Partial<EntrySummary> & { slug: string }): EntrySummary {
  return {
    order: [0, 0, given.slug],
    id: given.slug,
    number: given.slug,
    title: `Entry ${given.slug}`,
    date: '2026-01-01',
    localTime: '08:00',
    instantMs: 0,
    origin: null,
    place: null,
    state: 'still',
    firstLine: '',
    words: 100,
    ...given,
  };
}

/** A journal of one entry a stop, one day apart, newest first as the app holds it. */
export function journeyOf(
  stops: [place: string, lat: number, lng: number][],
  firstDay = '2026-01-01',
): EntrySummary[] {
  const start = Date.parse(firstDay);
  return stops
    .map(([place, lat, lng], index) =>
      summaryOf({
        slug: String(index + 1).padStart(4, '0'),
        place,
        origin: { lat, lng },
        date: new Date(start + index * 86_400_000).toISOString().slice(0, 10),
      }),
    )
    .reverse();
}
