import type { EntrySummary } from '../entry/entry.ts';

/** Consecutive numbers that no entry has, as the journal writes them. */
export interface MissingNumbers {
  first: string;
  last: string;
}

/** What is missing between an entry and the next older one that has a number. */
export interface Gap {
  /** Index of the row above it. */
  above: number;
  /** The lower number first. */
  missing: MissingNumbers[];
}

/**
 * The numbers that are missing between the journal's entries, which come newest first. Numbers before the first and
 * after the last are not missing.
 */
export function findGaps(newestFirst: readonly Pick<EntrySummary, 'number'>[]): Gap[] {
  const values = newestFirst.map(({ number }) => (number === null ? null : Number.parseInt(number, 10)));
  const known = new Set(values);
  const gaps: Gap[] = [];
  let above = -1;
  values.forEach((value, index) => {
    if (value === null || Number.isNaN(value)) return;
    const newer = values[above] ?? null;
    if (newer !== null && newer - value > 1) {
      const digits = newestFirst[above]?.number?.length ?? 0;
      const missing = findMissing(value, newer, known, digits);
      if (missing.length > 0) gaps.push({ above, missing });
    }
    above = index;
  });
  return gaps;
}

function findMissing(
  older: number,
  newer: number,
  known: ReadonlySet<number | null>,
  digits: number,
): MissingNumbers[] {
  const missing: MissingNumbers[] = [];
  const write = (value: number) => String(value).padStart(digits, '0');
  const stops = [...numbersBetween(older, newer, known), newer];
  let before = older;
  for (const stop of stops) {
    if (stop - before > 1) missing.push({ first: write(before + 1), last: write(stop - 1) });
    before = stop;
  }
  return missing;
}

/** Those of `known` between two numbers, ascending. */
function numbersBetween(older: number, newer: number, known: ReadonlySet<number | null>): number[] {
  if (newer - older <= known.size)
    return Array.from({ length: newer - older - 1 }, (_, step) => older + 1 + step).filter((value) =>
      known.has(value),
    );
  const inside = [...known].filter((value) => value !== null && value > older && value < newer);
  return inside.map(Number).sort((left, right) => left - right);
}
