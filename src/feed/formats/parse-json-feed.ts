import type { Item, ItemContent } from '../item.ts';
import { plainLine } from '../text/plain-line.ts';
import { absoluteUrl } from './absolute-url.ts';
import { alreadyAbsolute, documentUrl, type FeedParser } from './feed-details.ts';
import { parseJsonGeo } from './parse-json-geo.ts';
import { parseJsonMedia } from './parse-json-media.ts';
import { recoverJson } from './recover-json.ts';
import { itemText } from './text-candidates.ts';
import { withoutCdata } from './xml-element.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Parses a JSON Feed (1.0 and 1.1), also one that broke off or has a bad item. It needs items and a version or a
 * title, or just the version of JSON Feed. Format: https://www.jsonfeed.org/version/1.1/
 */
export const parseJsonFeed: FeedParser = (text, feedUrl, onItem) => {
  const { feed, items, complete, isDamaged } = parseJson(text);
  if (!items || !(string(feed.version) || string(feed.title))) return null;
  const home = string(feed.home_page_url);
  const ownUrl = documentUrl(feedUrl, alreadyAbsolute(string(feed.feed_url)), alreadyAbsolute(home));
  for (const item of items) onItem(isObject(item) ? parseItem(item, ownUrl) : null);
  return {
    title: plainLine(string(feed.title)),
    link: absoluteUrl(home, ownUrl),
    nextUrl: absoluteUrl(string(feed.next_url), feedUrl),
    complete,
    ...(isDamaged && { isDamaged }),
  };
};

interface ParsedJson {
  feed: JsonObject;
  items: readonly unknown[] | null;
  complete: boolean;
  isDamaged?: boolean;
}

function parseJson(text: string): ParsedJson {
  try {
    const feed: unknown = JSON.parse(text);
    if (!isObject(feed)) return { feed: {}, items: null, complete: true };
    return { feed, items: itemsOf(feed), complete: true };
  } catch {
    const { members, items, complete } = recoverJson(text);
    // `fromEntries` defines properties instead of setting them: a member named __proto__ stays a member.
    const feed = Object.fromEntries(members);
    return { feed, items: text.includes('"items"') ? items : null, complete, isDamaged: true };
  }
}

/**
 * An object instead of the array is one item, or has them as its members. A feed with JSON Feed's version may have
 * none; for other JSON, null means that it is not a feed.
 */
function itemsOf({ items, version }: JsonObject): readonly unknown[] | null {
  if (Array.isArray(items)) return items;
  if (isObject(items)) return isItem(items) ? [items] : Object.values(items);
  return /\bjsonfeed\.org\/version\b/i.test(string(version) ?? '') ? [] : null;
}

function isItem(value: JsonObject): boolean {
  return ['id', 'url', 'title', 'content_html', 'content_text'].some(
    (name) => typeof value[name] === 'string' || typeof value[name] === 'number',
  );
}

function parseItem(item: JsonObject, ownUrl: string): Item {
  const page = absoluteUrl(string(item.url), ownUrl);
  const elsewhere = absoluteUrl(string(item.external_url), ownUrl);
  const baseUrl = page ?? ownUrl;
  const media = parseJsonMedia(item, baseUrl);
  // An item about another page links to it; as a file beside the text if it has a page of its own.
  if (page && elsewhere && page !== elsewhere)
    media.push({ kind: 'file', url: elsewhere, type: '', title: null, description: null });
  const contents = contentsOf(item).map((content) => ({ ...content, baseUrl }));
  return {
    guid: scalar(item.id),
    link: page ?? elsewhere,
    title: plainLine(scalar(item.title)),
    ...itemText(contents, baseUrl),
    published: scalar(item.date_published),
    updated: scalar(item.date_modified),
    ...parseJsonGeo(item),
    ...(media.length > 0 ? { media } : {}),
  };
}

/** The fields that may hold an item's text, best first. */
function contentsOf(item: JsonObject): ItemContent[] {
  const html = string(item.content_html);
  const texts = [item.content_text, item.summary].flatMap((text) => string(text) ?? []);
  return [
    ...(html ? [{ kind: 'html' as const, value: html }] : []),
    ...texts.map((text) => ({ kind: 'text' as const, value: text.replace(/\r\n?/g, '\n') })),
  ];
}

/** A member's text, trimmed, or null if it is empty or not a string. */
function string(value: unknown): string | null {
  return typeof value === 'string' ? withoutCdata(value).trim() || null : null;
}

/** Like {@link string}; a number counts as its digits. */
function scalar(value: unknown): string | null {
  return typeof value === 'number' ? String(value) : string(value);
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
