/** The name of the place on a page that an address leads to, decoded; null where it leads to the page as a whole. */
export function fragmentOf(address: string): string | null {
  const at = address.indexOf('#');
  if (at < 0 || at === address.length - 1) return null;
  const name = address.slice(at + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // A lone percent sign stands for itself.
  }
}

/** What is the same for all addresses of one page: without scheme, `www.`, query, fragment and a slash at its end. */
export function pageKey(address: string): string {
  const page = address.replace(/[?#].*$/s, '').replace(/^https?:\/\/(?:www\.)?/i, '');
  let end = page.length;
  while (page[end - 1] === '/') end -= 1;
  return page.slice(0, end);
}

const link =
  /\bhref\s?=\s?(?:"[^"#<>]{0,2048}#([^"<>]{1,512})"|'[^'#<>]{0,2048}#([^'<>]{1,512})'|[^\s"'#<>]{0,2048}#([^\s"'<>]{1,512}))/gi;

/** The names of all places that the links of an HTML text lead to, on whatever page. */
export function linkedPlaces(html: string): Set<string> {
  const places = new Set<string>();
  if (!html.includes('#')) return places;
  for (const [, quoted, single, bare] of html.matchAll(link))
    places.add(fragmentOf(`#${quoted ?? single ?? bare}`) ?? '');
  return places;
}
