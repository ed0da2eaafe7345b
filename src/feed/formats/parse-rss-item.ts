import type { Item, ItemContent } from '../item.ts';
import { decodeEntities } from '../text/decode-entities.ts';
import { looksLikeHtml } from '../text/looks-like-html.ts';
import { plainLine } from '../text/plain-line.ts';
import { absoluteUrl } from './absolute-url.ts';
import { parseGeo } from './parse-geo.ts';
import { parseMedia } from './parse-media.ts';
import { serialiseHtml } from './serialise-html.ts';
import { itemText, textCandidates } from './text-candidates.ts';
import { childrenNamed, firstText, itemDates, textOf, type XmlElement } from './xml-element.ts';

/** The elements that may hold an item's text, best first; those without a prefix are Atom's and HTML's, undeclared. */
const contentNames = [
  'content:encoded',
  'xhtml:body',
  'xhtml:div',
  'other-yandex:full-text',
  'description',
  'atom:content',
  'content',
  'body',
  'atom:summary',
  'summary',
];

const publishedNames = [
  'pubdate',
  'dc:date',
  'atom:published',
  'published',
  'date',
  'dcterms:created',
  'dcterms:issued',
];
const updatedNames = ['atom:updated', 'updated', 'dcterms:modified'];

/**
 * Parses one `item` of RSS 2.0, 1.0 (RDF) or a relative. `documentUrl`: absolute, what relative URLs without an
 * xml:base are resolved against. Missing or unusable parts are null; never throws. Formats:
 * https://www.rssboard.org/rss-specification, https://web.resource.org/rss/1.0/spec
 */
export function parseRssItem(element: XmlElement, documentUrl: string): Item {
  const link = findLink(element, documentUrl);
  const baseUrl = element.base ?? link ?? documentUrl;
  const contents = textCandidates(element, contentNames).map((found) => ({
    ...contentOf(found),
    baseUrl: found.base ?? baseUrl,
  }));
  const media = parseMedia(element, baseUrl);
  return {
    guid: firstText(element, 'guid') ?? rdfAbout(element) ?? firstText(element, 'atom:id', 'dc:identifier'),
    link,
    title: plainLine(firstText(element, 'title', 'atom:title', 'dc:title')),
    ...itemText(contents, baseUrl),
    ...itemDates(element, publishedNames, updatedNames),
    ...parseGeo(element),
    ...(media.length > 0 ? { media } : {}),
  };
}

/** A text without a declared type: elements, HTML or plain text. */
export function contentOf(element: XmlElement): ItemContent {
  // Elements inside mean HTML that was not escaped: it is serialised from the tree.
  if (element.children.some((child) => typeof child !== 'string')) {
    return { kind: 'html', value: serialiseHtml(element) };
  }
  const value = textOf(element).replace(/\r\n?/g, '\n');
  return looksLikeHtml(value) ? { kind: 'html', value } : { kind: 'text', value: decodeEntities(value) };
}

function findLink(element: XmlElement, documentUrl: string): string | null {
  for (const link of childrenNamed(element, 'link', 'atom:link')) {
    const relation = link.attributes.get('rel') ?? 'alternate';
    const address = textOf(link) || link.attributes.get('href');
    const url = relation === 'alternate' && absoluteUrl(address, link.base ?? documentUrl);
    if (url) return url;
  }
  return permaLink(element) ?? absoluteUrl(rdfAbout(element), element.base ?? documentUrl);
}

/** A guid is a permalink unless it says otherwise; only an absolute URL can be one. */
function permaLink(element: XmlElement): string | null {
  for (const guid of childrenNamed(element, 'guid')) {
    const denied = guid.attributes.get('ispermalink')?.trim().toLowerCase() === 'false';
    const address = textOf(guid);
    if (!denied && /^https?:\/\//i.test(address)) return absoluteUrl(address, address);
  }
  return null;
}

function rdfAbout(element: XmlElement): string | null {
  return (element.attributes.get('rdf:about') ?? element.attributes.get('about'))?.trim() || null;
}
