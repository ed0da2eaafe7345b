const xmlNames = [
  ['', 'http://purl.org/rss/1.0'],
  ['', 'http://my.netscape.com/rdf/simple/0.9'],
  ['', 'http://channel.netscape.com/rdf/simple/0.9'],
  ['', 'http://backend.userland.com/rss'],
  ['', 'http://backend.userland.com/rss2'],
  ['', 'http://blogs.law.harvard.edu/tech/rss'],
  ['atom', 'http://www.w3.org/2005/atom'],
  ['atom', 'http://purl.org/atom/ns'],
  ['rdf', 'http://www.w3.org/1999/02/22-rdf-syntax-ns'],
  ['content', 'http://purl.org/rss/1.0/modules/content'],
  ['dc', 'http://purl.org/dc/elements/1.1'],
  ['dcterms', 'http://purl.org/dc/terms'],
  ['georss', 'http://www.georss.org/georss'],
  ['georss', 'http://www.georss.org/georss/10'],
  ['gml', 'http://www.opengis.net/gml'],
  ['gml', 'http://www.opengis.net/gml/3.2'],
  ['geo', 'http://www.w3.org/2003/01/geo/wgs84_pos'],
  ['xhtml', 'http://www.w3.org/1999/xhtml'],
  ['media', 'http://search.yahoo.com/mrss'],
  ['media', 'http://www.rssboard.org/media-rss'],
  ['itunes', 'http://www.itunes.com/dtds/podcast-1.0.dtd'],
] as const;

const usualPrefixes: ReadonlyMap<string, string> = new Map(xmlNames.map(([prefix, uri]) => [uri, prefix]));
const knownPrefixes: ReadonlySet<string> = new Set(xmlNames.map(([prefix]) => prefix));

/** RSS's own elements have no namespace, or one of their own; another format's namespace on them means nothing. */
const rssElements: ReadonlySet<string> = new Set(['rss', 'rdf', 'channel', 'item']);
const atomElements: ReadonlySet<string> = new Set(['feed', 'entry']);

/** The namespaces in force while a document is read, and the usual names of its elements. */
export class XmlNamespaces {
  /** Prefix -> the URIs declared for it, innermost last. */
  readonly #scopes = new Map<string, string[]>();
  /** For each open element the prefixes that it declares, null for most. */
  readonly #declared: (string[] | null)[] = [];

  /** Enters an element; ignores a default namespace that cannot be meant for it. */
  enter(tag: string, attributes: ReadonlyMap<string, string>): void {
    let prefixes: string[] | null = null;
    for (const [name, uri] of attributes) {
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
      if (name === 'xmlns' && !isMeantFor(tag, uri)) continue;
      const prefix = name.slice('xmlns:'.length);
      const uris = this.#scopes.get(prefix) ?? [];
      uris.push(normalised(uri));
      this.#scopes.set(prefix, uris);
      prefixes ??= [];
      prefixes.push(prefix);
    }
    this.#declared.push(prefixes);
  }

  leave(): void {
    for (const prefix of this.#declared.pop() ?? []) this.#scopes.get(prefix)?.pop();
  }

  /**
   * The usual name of an element, in lower case: `georss:point` whatever prefix the feed gave GeoRSS's URI. With an
   * unknown or undeclared URI the prefix decides. RSS's own names have no prefix.
   */
  usualName(tag: string): string {
    const name = tag.toLowerCase();
    const colon = name.indexOf(':');
    const prefix = name.slice(0, Math.max(colon, 0));
    const local = name.slice(colon + 1);
    const usual = usualPrefixes.get(this.#scopes.get(prefix)?.at(-1) ?? '');
    if (usual !== undefined) return usual ? `${usual}:${local}` : local;
    return prefix ? `${knownPrefixes.has(prefix) ? prefix : `other-${prefix}`}:${local}` : local;
  }
}

function isMeantFor(tag: string, uri: string): boolean {
  const local = tag.slice(tag.indexOf(':') + 1).toLowerCase();
  if (rssElements.has(local)) return false;
  return !atomElements.has(local) || usualPrefixes.get(normalised(uri)) === 'atom';
}

/** In practice namespace URIs vary in scheme, case, and a slash or hash at their end. */
function normalised(uri: string): string {
  return uri
    .trim()
    .toLowerCase()
    .replace(/^https:/, 'http:')
    .replace(/[/#]+$/, '');
}
