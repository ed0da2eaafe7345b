/** A page of the journal that is there for everyone, as a file of its own. */
export type PublicPage =
  | { page: 'list' }
  | { page: 'entry'; slug: string }
  /** All entries of a year, `2026`; or of a month, `2026-06`, or those without a date, `undated`. */
  | { page: 'year'; year: string }
  | { page: 'map' }
  | { page: 'places' }
  | { page: 'noticed' }
  | { page: 'ledger' };

/** A page's path below the base path, as links write it: `entry/0090`; empty for the list. */
export function pagePath(page: PublicPage): string {
  switch (page.page) {
    case 'list':
      return '';
    case 'entry':
      return `entry/${encodeURIComponent(page.slug)}`;
    case 'year':
      return `entries/${encodeURIComponent(page.year)}`;
    default:
      return page.page;
  }
}
