import type { Entry } from '../../model/entry/entry.ts';
import { type PublicPage, pagePath } from './head/page-path.ts';
import { lastChange } from './head/published-at.ts';
import type { SitemapPage } from './write-sitemap.ts';

/**
 * All pages of a journal that are to be found, and when each last changed: the list, what shows all entries at once,
 * the years from the newest on, and the entries in the order in which they come.
 */
export function sitemapPages(entries: readonly Entry[]): SitemapPage[] {
  const whole: PublicPage[] = [
    { page: 'list' },
    { page: 'map' },
    { page: 'places' },
    { page: 'noticed' },
    { page: 'ledger' },
  ];
  const changed = lastChange(entries);
  return [
    ...whole.map((page) => ({ path: pagePath(page), changed })),
    ...[...byYear(entries)].map(([year, those]) => ({
      path: pagePath({ page: 'year', year }),
      changed: lastChange(those),
    })),
    ...entries.map((entry) => ({
      path: pagePath({ page: 'entry', slug: entry.slug }),
      changed: lastChange([entry]),
    })),
  ];
}

/** The entries of each year of the places' calendars, the latest year first; without those that have no date. */
function byYear(entries: readonly Entry[]): Map<string, Entry[]> {
  const years = new Map<string, Entry[]>();
  for (const entry of entries) {
    const year = entry.date?.slice(0, 4);
    if (year === undefined) continue;
    const those = years.get(year);
    if (those === undefined) years.set(year, [entry]);
    else those.push(entry);
  }
  return new Map([...years].sort(([one], [other]) => (one < other ? 1 : -1)));
}
