import { alternativeSlug } from '../../model/identity/alternative-slug.ts';
import type { Double } from './find-doubles.ts';

/**
 * A slug that is not taken: `slug` itself, else with a hash of the entry's id appended (`0090-1kq3x7a`), so that an
 * entry that shares its number with another gets the same address on every device, whatever order they came in.
 */
export function freeSlug(slug: string, id: string, isTaken: (slug: string) => boolean): string {
  if (!isTaken(slug)) return slug;
  const marked = alternativeSlug({ id, slug });
  let candidate = marked;
  for (let count = 2; isTaken(candidate); count += 1) candidate = `${marked}-${count}`;
  return candidate;
}

/**
 * Which of a duplicate's addresses the entry that stays takes over: the one without a hash of its id, if there is
 * one.
 */
export function freedSlugs(doubles: readonly Double[]): Map<string, string> {
  const better = doubles.filter(({ from, into }) => into.slug.startsWith(`${from.slug}-`));
  return new Map(better.map(({ from, into }) => [into.id, from.slug]));
}
