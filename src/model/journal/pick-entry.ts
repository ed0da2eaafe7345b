import type { EntrySummary } from '../entry/entry.ts';

/**
 * A random entry other than the one that is shown; an unread one if there is any. Null if there is no other.
 *
 * @param shown the slug of the entry on the screen, or null
 * @param random returns 0 … 1, 1 excluded
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
