import type { EntrySummary } from '../../model/entry/entry.ts';
import { perLanguage } from '../../state/per-language.ts';

/** The values for the filters, from what the journal has. */
export interface FilterChoices {
  /** The last parts of the places, mostly countries, and the first, mostly towns, in alphabetical order. */
  regions: string[];
  places: string[];
  states: string[];
  /** `2026`, the latest first, each with its months, `2026-06`. */
  years: { year: string; months: string[] }[];
}

/** The longest list that still helps. If there are more, the most frequent are offered; all can be typed. */
const maxChoices = 60;

/** Collects the choices from all entries. */
export function filterChoices(entries: readonly EntrySummary[], language: string): FilterChoices {
  const parts = entries.map(({ place }) => (place ?? '').split(',').map((part) => part.trim()));
  const sorted = (texts: readonly string[]) => mostFrequent(texts).sort(new Intl.Collator(language).compare);
  const months = new Set(entries.flatMap(({ date }) => date?.slice(0, 7) ?? []));
  const years = [...new Set([...months].map((month) => month.slice(0, 4)))].sort().reverse();
  return {
    regions: sorted(parts.flatMap((all) => (all.length > 1 ? (all.at(-1) ?? '') : []))),
    places: sorted(parts.flatMap(([first = '']) => first)),
    states: sorted(entries.map(({ state }) => state ?? '')),
    years: years.map((year) => ({
      year,
      months: [...months].filter((month) => month.startsWith(year)).sort(),
    })),
  };
}

function mostFrequent(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, maxChoices)
    .map(([text]) => text);
}

const yearFormat = perLanguage((language) => dateFormat(language, { year: 'numeric' }));
const monthFormat = perLanguage((language) => dateFormat(language, { month: 'long', year: 'numeric' }));
const dayFormat = perLanguage((language) =>
  dateFormat(language, { day: 'numeric', month: 'long', year: 'numeric' }),
);

/** A year, month or day in words: `2026`, `2026-06` → `June 2026`, `2026-06-25` → `June 25, 2026`. */
export function formatPartOfTime(text: string): string {
  const format = [yearFormat, monthFormat, dayFormat][text.split('-').length - 1] ?? dayFormat;
  return format().format(new Date(`${`${text}-01-01`.slice(0, 10)}T00:00:00Z`));
}

function dateFormat(language: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...parts });
}
