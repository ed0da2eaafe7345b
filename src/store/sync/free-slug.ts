import { alternativeSlug } from '../../model/identity/alternative-slug.ts';

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
