import type { EntrySummary } from './entry.ts';

/**
 * Any entry but the one that is shown; an unread one where there is one. Null where there is no other.
 *
 * @param shown the slug of the entry on the screen, or null
 * @param random gives 0 … 1, 1 excluded
 */
export function pickEntry(
  entries: readonly EntrySummary[],
  { shown, isRead, random }: { shown: string | null; isRead: (id: string) => boolean; random: () => number },
): EntrySummary | null {
  const others = entries.filter(({ slug }) => slug !== shown);
  const unread = others.filter(({ id }) => !isRead(id));
  const candidates = unread.length > 0 ? unread : others;
  return candidates[Math.floor(random() * candidates.length)] ?? null;
}
