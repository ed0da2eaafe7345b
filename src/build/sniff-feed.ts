import { detectFeed } from '../feed/detect-feed.ts';
import { parseJsonFeed } from '../feed/formats/parse-json-feed.ts';
import { decodeText } from '../feed/text/decode-text.ts';

/**
 * What a document is: `json` for a JSON Feed, `xml` for RSS, RDF or Atom, null for anything else (a web page, an empty
 * answer). Reads whatever the page reads, for it asks the page's own detector. `bytes` are unpacked.
 */
export function sniffFeed(bytes: Uint8Array): 'json' | 'xml' | null {
  const text = decodeText(bytes, null);
  const found = detectFeed(text);
  if (found.kind !== 'json') return found.kind === 'xml' ? 'xml' : null;
  const details = parseJsonFeed(text.slice(found.start), 'http://localhost/', () => undefined);
  return details === null ? null : 'json';
}
