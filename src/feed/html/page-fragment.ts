/** The decoded fragment of an address, the name of a place on its page; null if there is none. */
export function fragmentOf(address: string): string | null {
  const at = address.indexOf('#');
  if (at < 0 || at === address.length - 1) return null;
  const name = address.slice(at + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // A literal percent sign.
  }
}

/** The same for all addresses of one page: without scheme, `www.`, query, fragment and trailing slash. */
export function pageKey(address: string): string {
  const page = address.replace(/[?#].*$/s, '').replace(/^https?:\/\/(?:www\.)?/i, '');
  let end = page.length;
  while (page[end - 1] === '/') end -= 1;
  return page.slice(0, end);
}

const link =
  /\bhref\s?=\s?(?:"[^"#<>]{0,2048}#([^"<>]{1,512})"|'[^'#<>]{0,2048}#([^'<>]{1,512})'|[^\s"'#<>]{0,2048}#([^\s"'<>]{1,512}))/gi;

/** The names of all places that links in an HTML text lead to, on any page. */
export function linkedPlaces(html: string): Set<string> {
  const places = new Set<string>();
  if (!html.includes('#')) return places;
  for (const [, quoted, single, bare] of html.matchAll(link))
    places.add(fragmentOf(`#${quoted ?? single ?? bare}`) ?? '');
  return places;
}
