import type { EntrySummary } from '../../../src/model/entry/entry.ts';
import { formatCoordinates } from '../../../src/model/place/coordinates.ts';

/** What a row of the list says. */
export interface FloorRow {
  slug: string;
  number: string;
  day: string;
  headline: string;
  excerpt: string;
  dateline: string;
}

/** An entry's row in the words that the app has for it. */
export function floorRow({
  slug,
  number,
  date,
  title,
  place,
  origin,
  localTime,
  state,
  firstLine,
}: EntrySummary): FloorRow {
  const parts = (place ?? title).split(', ');
  return {
    slug,
    number: number ?? '',
    day: date?.slice(-2) ?? '',
    headline: [...new Set([parts[0], parts.at(-1)])].join(', '),
    excerpt: firstLine,
    dateline: [origin && formatCoordinates(origin, 2), localTime, state].filter(Boolean).join(' · '),
  };
}
