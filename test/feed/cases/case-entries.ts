import { readFileSync } from 'node:fs';
import { type ParsedFeed, parseFeed } from '../../../src/feed/parse-feed.ts';
import type { Entry } from '../../../src/model/entry/entry.ts';

const feedUrl = 'https://ferry.example/feed.xml';

/** The entries of a feed in test/fixtures/feeds, in its order. */
export function caseEntries(name: string): Entry[] {
  return entriesOf(parseFeed(readFileSync(new URL(`../../fixtures/feeds/${name}`, import.meta.url)), at));
}

/** The one entry of an RSS item with this markup inside. */
export function itemEntry(markup: string): Entry {
  const item = `<item><link>https://ferry.example/p/1</link>${markup}</item>`;
  const feed = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${item}</channel></rss>`;
  return firstOf(entriesOf(parseFeed(new TextEncoder().encode(feed), at)));
}

/** The one entry whose HTML this is; its page is https://ferry.example/p/1. */
export function htmlEntry(html: string): Entry {
  return itemEntry(`<content:encoded><![CDATA[${html}]]></content:encoded>`);
}

const at = { feedUrl, contentType: null };

function entriesOf(feed: ParsedFeed): Entry[] {
  if (feed.kind !== 'feed') throw new Error('The feed should be readable.');
  return feed.entries;
}

function firstOf(entries: Entry[]): Entry {
  const [entry] = entries;
  if (!entry) throw new Error('The item should be readable.');
  return entry;
}
