/** The validators of what there is; null for one that it does not have. */
export interface Validators {
  etag: string | null;
  /** As the header has it. */
  lastModified: string | null;
}

/** A request's own conditions, as its headers have them; null or missing for one that it does not have. */
export interface Conditions {
  ifNoneMatch?: string | null | undefined;
  ifModifiedSince?: string | null | undefined;
}

/**
 * Whether who asks has what there is: a 304. As RFC 9110 13.1 has it: ETags are compared weakly, a matching one decides,
 * and the date counts only where no ETag was sent.
 */
export function isUnchanged(
  { ifNoneMatch, ifModifiedSince }: Conditions,
  { etag, lastModified }: Validators,
): boolean {
  if (ifNoneMatch != null) {
    if (ifNoneMatch.trim() === '*') return true;
    if (etag === null) return false;
    const known = ifNoneMatch.match(/(?:W\/)?"[^"]*"/g) ?? [];
    // Not every server knows that a tag stands in quotes.
    return [...known, ifNoneMatch.trim()].some((tag) => opaque(tag) === opaque(etag));
  }
  return Date.parse(lastModified ?? '') <= Date.parse(ifModifiedSince ?? '');
}

function opaque(etag: string): string {
  return etag.replace(/^W\//, '');
}
