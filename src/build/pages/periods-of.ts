import type { Period } from '../../edition/screen.ts';
import type { EntrySummary } from '../../model/entry/entry.ts';

/** This many links keep a page below 100 kB. */
const maxOnPage = 400;

/** A year or a month with the entries that its page lists, in the journal's order; none if its months list them. */
export interface FilledPeriod {
  period: Period;
  months: Period[];
  entries: EntrySummary[];
}

/** A journal's entries by the calendars of their places. */
export interface Periods {
  /** The latest first; last what has no date, where there is any. */
  years: FilledPeriod[];
  /** Those months that have pages of their own, the latest first. */
  months: FilledPeriod[];
}

/** The pages that list entries by date: one a year, and one a month where a year has more than `most` entries. */
export function periodsOf(summaries: readonly EntrySummary[], max = maxOnPage): Periods {
  const months: FilledPeriod[] = [];
  const years = groupBy(summaries, ({ date }) => date?.slice(0, 4)).map(
    ({ period, entries }): FilledPeriod => {
      if (entries.length <= max || period.key === 'undated') return { period, months: [], entries };
      const own = groupBy(entries, ({ date }) => date?.slice(0, 7));
      months.push(...own.map((month) => ({ ...month, months: [] })));
      return { period, months: own.map((month) => month.period), entries: [] };
    },
  );
  return { years, months };
}

function groupBy(
  summaries: readonly EntrySummary[],
  keyOf: (summary: EntrySummary) => string | undefined,
): { period: Period; entries: EntrySummary[] }[] {
  const groups = new Map<string, EntrySummary[]>();
  for (const summary of summaries) {
    const key = keyOf(summary) ?? 'undated';
    const those = groups.get(key);
    if (those === undefined) groups.set(key, [summary]);
    else those.push(summary);
  }
  const latestFirst = [...groups].sort(([one], [other]) => rank(other) - rank(one) || (one < other ? 1 : -1));
  return latestFirst.map(([key, entries]) => ({ period: { key, size: entries.length }, entries }));
}

function rank(key: string): number {
  return key === 'undated' ? 0 : 1;
}
