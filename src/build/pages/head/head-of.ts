import type { Entry } from '../../../model/entry/entry.ts';
import type { Picture, UnlistedPage } from '../site/site.ts';
import type { PublicPage } from './page-path.ts';

/** A page, and what its head says of it. */
export type HeadOf =
  /** `newest`: the entries that the page shows. */
  | { page: 'list'; newest: readonly Entry[] }
  /** `picture`: its own one for previews; null if the journal's stands for it. */
  | { page: 'entry'; entry: Entry; previous: Slug | null; next: Slug | null; picture: Picture | null }
  /** `opening`: the first words that the page shows, however many; null for none. `previous` is the earlier one. */
  | {
      page: 'year';
      year: string;
      /** As its readers call it: a month, or what has no date, goes by other words than its address. */
      name: string;
      previous: string | null;
      next: string | null;
      opening: string | null;
    }
  | { page: 'map' | 'places' | 'noticed' | 'ledger'; opening: string | null }
  | { page: 'thread'; name: string }
  | { page: UnlistedPage };

type Slug = Pick<Entry, 'slug'>;

/** The page as others link to it, and what lies on both sides of it in the journal's time; null for none. */
export function pagesAround(page: HeadOf): Record<'own' | 'previous' | 'next', PublicPage | null> {
  switch (page.page) {
    case 'entry':
      return { own: entryPage(page.entry), previous: entryPage(page.previous), next: entryPage(page.next) };
    case 'year':
      return { own: yearPage(page.year), previous: yearPage(page.previous), next: yearPage(page.next) };
    case 'list':
    case 'map':
    case 'places':
    case 'noticed':
    case 'ledger':
      return { own: { page: page.page }, previous: null, next: null };
    default:
      return { own: null, previous: null, next: null };
  }
}

function entryPage(entry: Slug | null): PublicPage | null {
  return entry && { page: 'entry', slug: entry.slug };
}

function yearPage(year: string | null): PublicPage | null {
  return year === null ? null : { page: 'year', year };
}
