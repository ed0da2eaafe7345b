import { readFileSync } from 'node:fs';
import { type ParsedFeed, parseFeed } from '../../../src/feed/parse-feed.ts';
import type { Entry } from '../../../src/model/entry/entry.ts';
import { plainText } from '../../../src/model/entry/plain-text.ts';

/** The bytes of a feed in test/fixtures/feeds. */
export function caseBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../fixtures/feeds/${name}`, import.meta.url)));
}

/** What a document comes to, as the page reads it. */
export function read(document: string | Uint8Array, contentType: string | null = null): ParsedFeed {
  const bytes = typeof document === 'string' ? new TextEncoder().encode(document) : document;
  return parseFeed(bytes, { feedUrl: 'https://feed.example/feed.xml', contentType });
}

/** The entries of a document that is a feed. */
export function entriesOf(document: string | Uint8Array, contentType: string | null = null): Entry[] {
  const parsed = read(document, contentType);
  if (parsed.kind === 'failed') throw new Error(`no feed: ${parsed.failure.kind}`);
  return parsed.entries;
}

/** The one entry of an RSS feed whose item holds this markup, the usual prefixes undeclared. */
export function rssEntry(markup: string): Entry {
  return onlyEntry(
    `<rss version="2.0"><channel><title>T</title><item><guid isPermaLink="false">1</guid>${markup}</item></channel></rss>`,
  );
}

/** The one entry of an Atom feed whose entry holds this markup. */
export function atomEntry(markup: string): Entry {
  return onlyEntry(
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><id>urn:1</id>${markup}</entry></feed>`,
  );
}

/** The one entry of a JSON Feed with this item. */
export function jsonEntry(item: object): Entry {
  return onlyEntry(
    JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: [{ id: '1', ...item }] }),
  );
}

function onlyEntry(document: string): Entry {
  const [entry, ...others] = entriesOf(document);
  if (!entry || others.length > 0) throw new Error('There should be one entry.');
  return entry;
}

/** The words of an entry's body. */
export function wordsOf({ body }: Entry): string {
  return plainText(body);
}
