/**
 * What a document is, by its first bytes: `json` for a JSON Feed, `xml` for RSS, RDF or Atom, null for anything else
 * (a web page, an empty answer). Looks at the first 4 kB and reads UTF-8, UTF-16 and every kin of ASCII.
 */
export function sniffFeed(bytes: Uint8Array): 'json' | 'xml' | null {
  const start = new TextDecoder(encodingOf(bytes)).decode(bytes.subarray(0, 4096)).trimStart();
  if (start.startsWith('{'))
    return /"(version|items|feed_url|home_page_url)"\s*:/.test(start) ? 'json' : null;
  const root =
    /^(?:<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\]\s*)?>|\s+)*<([\w:.-]+)/i.exec(
      start,
    )?.[1];
  return root !== undefined && /^(?:\w+:)?(?:rss|rdf|feed)$/i.test(root) ? 'xml' : null;
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}
