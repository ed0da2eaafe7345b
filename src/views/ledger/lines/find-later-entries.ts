import { computed } from '@preact/signals';
import type { EntrySummary } from '../../../model/entry/entry.ts';
import { summaries } from '../../../state/signals.ts';
import type { ExpectingLine } from './shelve-lines.ts';

/** More would be a list of their own. */
const maxEntries = 3;

/** Entry slug → its index in the journal, 0 the newest. */
export const indexBySlug = computed(() => new Map(summaries.value.map(({ slug }, index) => [slug, index])));

/**
 * The entries after the one with the expectation, to the end of its window and one beyond, the earliest first; at
 * most three.
 */
export function findLaterEntries({ slug, expectation: { to } }: ExpectingLine): EntrySummary[] {
  const index = indexBySlug.value.get(slug);
  if (index === undefined) return [];
  const next = summaries.value.slice(Math.max(0, index - maxEntries), index).reverse();
  const beyond = to === null ? -1 : next.findIndex(({ date }) => date !== null && date > to);
  return beyond < 0 ? next : next.slice(0, beyond + 1);
}
