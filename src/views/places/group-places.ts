import { perLanguage } from '../../state/per-language.ts';
import type { EntryPoints } from '../map/points/gather-entry-points.ts';

/** A place of the journal, as its entries name it. */
export interface Place {
  /** Without the country: `Los Angeles, California`. */
  name: string;
  /** Indexes of its entries, oldest first. */
  members: number[];
}

/** A country and its places, both by name. */
export interface Country {
  /** Null for places without a country. */
  name: string | null;
  places: Place[];
  entries: number;
}

const byName = perLanguage((language) => new Intl.Collator(language).compare);

/**
 * The journal's places by country, which is the last part of a place (`Los Angeles, California, USA`); those with a
 * single part come last. Spellings that differ only in case or spaces are one place.
 */
export function groupPlaces(points: EntryPoints): Country[] {
  const countries = new Map<string, { name: string | null; places: Map<string, Place> }>();
  points.entries.forEach(({ place }, index) => {
    if (!place) return;
    const parts = place.split(',').map((part) => part.trim().replace(/\s+/g, ' '));
    const country = parts.length > 1 ? (parts.at(-1) ?? null) : null;
    const name = country === null ? parts.join() : parts.slice(0, -1).join(', ');
    const key = country?.toLowerCase() ?? '';
    const group = countries.get(key) ?? { name: country, places: new Map<string, Place>() };
    countries.set(key, group);
    const known = group.places.get(name.toLowerCase());
    if (known) known.members.push(index);
    else group.places.set(name.toLowerCase(), { name, members: [index] });
  });
  return [...countries.values()]
    .map(({ name, places }) => toCountry(name, [...places.values()]))
    .sort(compare);
}

function toCountry(name: string | null, places: Place[]): Country {
  places.sort((one, other) => byName()(one.name, other.name));
  return { name, places, entries: places.reduce((sum, { members }) => sum + members.length, 0) };
}

function compare(one: Country, other: Country): number {
  if (one.name === null || other.name === null) return one.name === null ? 1 : -1;
  return byName()(one.name, other.name);
}
