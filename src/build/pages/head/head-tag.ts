/** What JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** A tag of a page's head. Texts are as they are read, whoever wrote them: `writeHead` escapes them. */
export type HeadTag =
  | { tag: 'title'; text: string }
  /** `name` for the web's own words, `property` for Open Graph's. */
  | { tag: 'meta'; key: 'name' | 'property'; name: string; content: string }
  | { tag: 'link'; rel: string; href: string; type?: string; title?: string }
  /** Structured data, `application/ld+json`. */
  | { tag: 'data'; data: Json };

/** A `<meta>` for each word that is known: not for those that are null or empty. */
export function metaTags(key: 'name' | 'property', words: Record<string, string | null>): HeadTag[] {
  return Object.entries(words).flatMap(([name, content]) =>
    content === null || content === '' ? [] : [{ tag: 'meta', key, name, content }],
  );
}
