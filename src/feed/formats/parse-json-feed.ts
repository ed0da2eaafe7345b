import type { Item } from '../item.ts';
import { plainLine } from '../text/plain-line.ts';
import { absoluteUrl } from './absolute-url.ts';
import { alreadyAbsolute, documentUrl, type FeedDetails } from './feed-details.ts';
import { parseJsonGeo } from './parse-json-geo.ts';
import { recoverJson } from './recover-json.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Reads a JSON Feed (1.0 and 1.1), also one that broke off or holds a bad item. Each whole item goes to `onItem` in
 * document order, null for one that cannot be read. Gives the feed's details, or null for what is no JSON Feed: it
 * takes an `items` array, and a version or a title. Pure; never throws unless `onItem` does.
 * Format: https://www.jsonfeed.org/version/1.1/
 */
export function parseJsonFeed(
  text: string,
  feedUrl: string,
  onItem: (item: Item | null) => void,
): FeedDetails | null {
  const { feed, items, complete } = readJson(text);
  if (!items || !(string(feed.version) || string(feed.title))) return null;
  const home = string(feed.home_page_url);
  const ownUrl = documentUrl(feedUrl, alreadyAbsolute(string(feed.feed_url)), alreadyAbsolute(home));
  for (const item of items) onItem(isObject(item) ? parseItem(item, ownUrl) : null);
  return {
    title: plainLine(string(feed.title)),
    link: absoluteUrl(home, ownUrl),
    nextUrl: absoluteUrl(string(feed.next_url), feedUrl),
    complete,
  };
}

function readJson(text: string): { feed: JsonObject; items: readonly unknown[] | null; complete: boolean } {
  try {
    const feed: unknown = JSON.parse(text);
    if (!isObject(feed)) return { feed: {}, items: null, complete: true };
    return { feed, items: Array.isArray(feed.items) ? feed.items : null, complete: true };
  } catch {
    const { members, items, complete } = recoverJson(text);
    // `fromEntries` defines properties and never sets them: a member named __proto__ stays a member.
    return { feed: Object.fromEntries(members), items: text.includes('"items"') ? items : null, complete };
  }
}

function parseItem(item: JsonObject, ownUrl: string): Item {
  const link = absoluteUrl(string(item.url), ownUrl);
  return {
    guid: string(item.id) ?? (typeof item.id === 'number' ? String(item.id) : null),
    link,
    title: plainLine(string(item.title)),
    content: contentOf(item),
    baseUrl: link ?? ownUrl,
    published: string(item.date_published),
    updated: string(item.date_modified),
    ...parseJsonGeo(item),
  };
}

function contentOf(item: JsonObject): Item['content'] {
  const html = string(item.content_html);
  if (html) return { kind: 'html', value: html };
  const text = string(item.content_text) ?? string(item.summary);
  return text ? { kind: 'text', value: text.replace(/\r\n?/g, '\n') } : null;
}

/** A member's text, trimmed, or null where it is empty or no string. */
function string(value: unknown): string | null {
  return typeof value === 'string' ? value.trim() || null : null;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
