/**
 * A slug that is not taken: `slug` itself, else with a mark of the entry's id behind it (`0090-1kq3x7`), so that an
 * entry that shares its number with another gets the same address on every device, whatever order they came in.
 */
export function freeSlug(slug: string, id: string, isTaken: (slug: string) => boolean): string {
  if (!isTaken(slug)) return slug;
  const marked = `${slug}-${hashText(id).toString(36)}`;
  let candidate = marked;
  for (let count = 2; isTaken(candidate); count += 1) candidate = `${marked}-${count}`;
  return candidate;
}

/** FNV-1a over UTF-16 code units, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
