import type { Item } from '../item.ts';
import { plainLine } from '../text/plain-line.ts';
import { absoluteUrl } from './absolute-url.ts';
import { alreadyAbsolute, documentUrl, type FeedDetails, type FeedParser } from './feed-details.ts';
import { FeedElements, type XmlFeedFormat } from './feed-elements.ts';
import { parseAtomEntry } from './parse-atom-entry.ts';
import { parseRssItem } from './parse-rss-item.ts';
import { textOf, type XmlElement } from './xml-element.ts';
import { XmlReader } from './xml-reader.ts';

/** Parses RSS 2.0, RSS 1.0 and Atom. */
export const parseXmlFeed: FeedParser = (text, feedUrl, onItem) => {
  const channel = new Channel(feedUrl);
  const elements = new FeedElements(feedUrl, {
    field: (element) => channel.read(element),
    item: (element) => onItem(parseItem(elements, element, channel.documentUrl)),
  });
  const reader = new XmlReader(elements);
  reader.write(withoutDeclaration(text));
  reader.end();
  if (elements.format === null) return null;
  const { complete, isDamaged } = elements;
  return { ...channel.details, complete, ...(isDamaged && { isDamaged }) };
};

/**
 * Removes the XML declaration, which is not needed any more; unfinished (`<?xml … >`) it would hide the whole
 * document.
 */
export function withoutDeclaration(text: string): string {
  const head = text.slice(0, 4096);
  return head.replace(/<\?xml\b[^<>]*>/i, '') + text.slice(head.length);
}

const itemParsers: Record<XmlFeedFormat, (element: XmlElement, feedUrl: string) => Item | null> = {
  rss: parseRssItem,
  atom: parseAtomEntry,
};

function parseItem(elements: FeedElements, element: XmlElement, url: string): Item | null {
  try {
    return itemParsers[elements.format ?? 'rss'](element, url);
  } catch {
    return null; // One unforeseen item must not take the others with it.
  }
}

const dateNames: ReadonlySet<string> = new Set([
  'pubdate',
  'lastbuilddate',
  'dc:date',
  'atom:updated',
  'updated',
]);

class Channel {
  readonly details: Omit<FeedDetails, 'complete'> = { title: null, link: null, nextUrl: null };
  readonly #feedUrl: string;
  #selfUrl: string | null = null;
  #nextUrl: string | null = null;
  #archiveUrl: string | null = null;

  constructor(feedUrl: string) {
    this.#feedUrl = feedUrl;
  }

  get documentUrl(): string {
    return documentUrl(this.#feedUrl, this.#selfUrl, this.details.link);
  }

  read(element: XmlElement): void {
    const { details } = this;
    if (element.name === 'title' || element.name === 'atom:title')
      details.title ??= plainLine(textOf(element));
    if (dateNames.has(element.name)) {
      details.dates ??= [];
      details.dates.push(textOf(element));
    }
    if (element.name === 'link' || element.name === 'atom:link') this.#readLink(element);
  }

  #readLink(element: XmlElement): void {
    const { details } = this;
    const address = element.attributes.get('href') ?? textOf(element);
    const url = absoluteUrl(address, element.base ?? this.#feedUrl);
    switch (element.attributes.get('rel')?.trim().toLowerCase() ?? 'alternate') {
      case 'alternate':
        details.link ??= absoluteUrl(address, element.base ?? this.documentUrl);
        break;
      case 'self':
        this.#selfUrl ??= alreadyAbsolute(address);
        break;
      // RFC 5005: `next` pages through one long feed, `prev-archive` leads to the document before this one.
      case 'next':
        this.#nextUrl ??= url;
        break;
      case 'prev-archive':
        this.#archiveUrl ??= url;
        break;
    }
    details.nextUrl = this.#nextUrl ?? this.#archiveUrl;
  }
}
