import { readFileSync } from 'node:fs';
import { parseXmlFeed } from '../../src/feed/formats/parse-xml-feed.ts';
import type { Item } from '../../src/feed/item.ts';

/** The text of a feed in test/fixtures/feeds. */
export function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/feeds/${name}`, import.meta.url), 'utf8');
}

/** The items of an XML feed, null for unreadable ones, and its details. */
export function xmlItems(text: string, feedUrl = 'https://feed.example/feed.xml') {
  const items: (Item | null)[] = [];
  const details = parseXmlFeed(text, feedUrl, (item) => items.push(item));
  return { items, details };
}

/** The first item of an RSS feed that holds just this markup, with the usual prefixes undeclared. */
export function rssItem(markup: string, feedUrl?: string): Item {
  const { items } = xmlItems(`<rss version="2.0"><channel><item>${markup}</item></channel></rss>`, feedUrl);
  const item = items[0];
  if (!item) throw new Error('no item was read');
  return item;
}
