import { FeedElements, type XmlFeedFormat } from './formats/feed-elements.ts';
import { withoutDeclaration } from './formats/parse-xml-feed.ts';
import { XmlReader } from './formats/xml-reader.ts';

/** What a document looks like: `start` is where its JSON begins, `format` what its root element says. */
export type DetectedFeed =
  | { kind: 'json'; start: number }
  | { kind: 'xml'; format: XmlFeedFormat }
  | { kind: 'page' | 'other' };

/** How much is looked at in one step for the root element. */
const pieceLength = 16_384;
/** Junk before a feed is a warning or a comment, not a text. */
const junkLength = 65_536;
const jsonStart = /\{\s*"(?:version|title|description|home_page_url|feed_url|next_url|items|authors?)"\s*:/;

/**
 * Tells a feed from a web page and from anything else, by what it holds and whatever stands before it: white space,
 * marks and NULs, a server's warnings, comments. A `json` document may still turn out to be no feed. Linear; reads no
 * further than the root element.
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
