import type { EntrySummary } from '../../model/entry.ts';
import { parseRoute } from '../../state/route.ts';
import { basePath, summaryBySlug } from '../../state/signals.ts';

/** The links to entries in the rows of a list. */
export const rowLinks = 'article h3 > a';

/** The link of an entry's row, if the row is in the page. */
export function findRowLink({ id }: EntrySummary): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(rowLinks)].find((link) => entryOfRow(link)?.id === id);
}

/** The entry whose row contains an element, according to the row's link; null elsewhere. */
export function entryOfRow(element: Element | null): EntrySummary | null {
  const link = element?.closest('article')?.querySelector<HTMLAnchorElement>('h3 > a');
  if (!link) return null;
  const to = parseRoute(new URL(link.href), basePath);
  const slug = to.page === 'entry' ? to.slug : to.page === 'map' ? to.entry : null;
  return (slug && summaryBySlug.value.get(slug)) || null;
}
