import { FeedElements, type XmlFeedFormat } from './formats/feed-elements.ts';
import { withoutDeclaration } from './formats/parse-xml-feed.ts';
import { XmlReader } from './formats/xml-reader.ts';

/** What a document looks like: `start` is where its JSON begins, `format` what its root element says. */
export type DetectedFeed =
  | { kind: 'json'; start: number }
  | { kind: 'xml'; format: XmlFeedFormat }
  | { kind: 'page' | 'other' };

/** How much is looked at in one step for the root element. */
const PIECE_LENGTH = 16_384;
/** Junk before a feed is a warning or a comment, not a text. */
const JUNK_LENGTH = 65_536;
const JSON_START = /\{\s*"(?:version|title|description|home_page_url|feed_url|next_url|items|authors?)"\s*:/;

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
  const start = found.kind === 'other' ? text.slice(0, JUNK_LENGTH).search(JSON_START) : -1;
  return start < 0 ? found : { kind: 'json', start };
}

function detectXml(text: string): DetectedFeed {
  const ignore = () => undefined;
  const elements = new FeedElements('http://localhost/', { item: ignore, field: ignore });
  const reader = new XmlReader(elements);
  reader.write(withoutDeclaration(text.slice(0, PIECE_LENGTH)));
  for (let start = PIECE_LENGTH; start < text.length && elements.format === null; start += PIECE_LENGTH) {
    reader.write(text.slice(start, start + PIECE_LENGTH));
  }
  if (elements.format === null) reader.end();
  const { format } = elements;
  if (format !== null) return { kind: 'xml', format };
  return { kind: elements.sawPage ? 'page' : 'other' };
}
