import { FeedElements, type XmlFeedFormat } from './formats/feed-elements.ts';
import { withoutDeclaration } from './formats/parse-xml-feed.ts';
import { XmlReader } from './formats/xml-reader.ts';

/** The detected kind of a document: `start` is where its JSON begins, `format` comes from its root element. */
export type DetectedFeed =
  | { kind: 'json'; start: number }
  | { kind: 'xml'; format: XmlFeedFormat }
  | { kind: 'page' | 'other' };

/** How much is searched for the root element per step. */
const pieceLength = 16_384;
/** Junk before a feed is a warning or a comment, not a whole text. */
const junkLength = 65_536;
const jsonStart = /\{\s*"(?:version|title|description|home_page_url|feed_url|next_url|items|authors?)"\s*:/;

/**
 * Tells feeds from web pages and everything else, by their content and whatever precedes it: white space, byte order
 * marks and NULs, a server's warnings, comments. A `json` document may still turn out not to be a feed. Linear; reads
 * no further than the root element.
 */
export function detectFeed(text: string): DetectedFeed {
  const [before = ''] = /^[\s\0\ufeff]*/.exec(text) ?? [];
  if (text[before.length] === '{') return { kind: 'json', start: before.length };
  if (/^<!doctype html/i.test(text.slice(before.length, before.length + 20))) return { kind: 'page' };
  const found = detectXml(text);
  const start = found.kind === 'other' ? text.slice(0, junkLength).search(jsonStart) : -1;
  return start < 0 ? found : { kind: 'json', start };
}

function detectXml(text: string): DetectedFeed {
  const ignore = () => undefined;
  const elements = new FeedElements('http://localhost/', { item: ignore, field: ignore });
  const reader = new XmlReader(elements);
  reader.write(withoutDeclaration(text.slice(0, pieceLength)));
  for (let start = pieceLength; start < text.length && elements.format === null; start += pieceLength) {
    reader.write(text.slice(start, start + pieceLength));
  }
  if (elements.format === null) reader.end();
  const { format } = elements;
  if (format !== null) return { kind: 'xml', format };
  return { kind: elements.sawPage ? 'page' : 'other' };
}
