import { detectFeed } from '../../feed/detect-feed.ts';
import { parseJsonFeed } from '../../feed/formats/parse-json-feed.ts';
import { decodeText } from '../../feed/text/decode-text.ts';

/**
 * The kind of a document: `json` for a JSON Feed, `xml` for RSS, RDF or Atom, null for anything else (a web page, an empty
 * answer). Accepts whatever the page accepts, since it uses the page's own detector. `bytes` are decompressed.
 */
export function sniffFeed(bytes: Uint8Array): 'json' | 'xml' | null {
  const type = feedMediaType(bytes);
  if (type === null) return null;
  return type === 'application/feed+json' ? 'json' : 'xml';
}

/** The media type of a feed, by what it holds and not by what its server calls it; null for anything else. */
export function feedMediaType(bytes: Uint8Array): string | null {
  const text = decodeText(bytes, null);
  const found = detectFeed(text);
  if (found.kind === 'xml') return `application/${found.format}+xml`;
  if (found.kind !== 'json') return null;
  const details = parseJsonFeed(text.slice(found.start), 'http://localhost/', () => undefined);
  return details === null ? null : 'application/feed+json';
}
