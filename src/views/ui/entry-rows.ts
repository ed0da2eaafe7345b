import type { EntrySummary } from '../../model/entry/entry.ts';
import { summaryBySlug } from '../../state/signals.ts';

// A row that leads to an entry has the entry's slug as `data-entry`: see list/entry-row.tsx.

/** The row that contains an element, or null. */
export function rowOf(element: Element | null): HTMLElement | null {
  return element?.closest<HTMLElement>('[data-entry]') ?? null;
}

/** The entry whose row contains an element, or null. */
export function entryOfRow(element: Element | null): EntrySummary | null {
  const slug = rowOf(element)?.dataset.entry;
  return (slug && summaryBySlug.value.get(slug)) || null;
}

/** The links of all rows in the page, in order. */
export function rowLinks(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-entry] a')];
}

/** The link of an entry's row, if the row is in the page. */
export function findRowLink({ slug }: EntrySummary): HTMLElement | undefined {
  return rowLinks().find((link) => rowOf(link)?.dataset.entry === slug);
}
