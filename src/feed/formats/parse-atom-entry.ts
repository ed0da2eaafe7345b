import type { Item } from '../item.ts';
import { plainLine } from '../text/plain-line.ts';
import { absoluteUrl } from './absolute-url.ts';
import { parseGeo } from './parse-geo.ts';
import { serialiseHtml } from './serialise-html.ts';
import { childrenNamed, firstText, textOf, type XmlElement } from './xml-element.ts';

/**
 * One `entry` of Atom 1.0 (0.3's dates too). `documentUrl`: absolute, what relative URLs without an xml:base are
 * resolved against. Missing or unusable parts are null; never throws. Format: RFC 4287.
 */
export function parseAtomEntry(element: XmlElement, documentUrl: string): Item {
  const content = findContent(element);
  const link = findLink(element, documentUrl);
  const title = childrenNamed(element, 'atom:title', 'title')[0];
  return {
    guid: firstText(element, 'atom:id', 'id'),
    link,
    title: title ? titleOf(title) : null,
    content: content?.value ?? null,
    baseUrl: (content?.element ?? element).base ?? link ?? documentUrl,
    published: firstText(element, ...atom('published', 'issued', 'created'), 'dc:date'),
    updated: firstText(element, ...atom('updated', 'modified')),
    origin: parseGeo(element),
  };
}

/** The names with and without Atom's namespace: some feeds forget to declare it. */
function atom(...names: string[]): string[] {
  return names.flatMap((name) => [`atom:${name}`, name]);
}

function titleOf(element: XmlElement): string | null {
  const type = typeOf(element);
  if (type !== 'xhtml') return plainLine(textOf(element));
  return textOf(element).replace(/\s+/g, ' ') || null;
}

function findContent(entry: XmlElement): { element: XmlElement; value: NonNullable<Item['content']> } | null {
  for (const element of childrenNamed(entry, ...atom('content')).concat(
    childrenNamed(entry, ...atom('summary')),
  )) {
    const value = contentOf(element);
    if (value?.value.trim()) return { element, value };
  }
  return null;
}

/** Null for content that is elsewhere (`src`) or no text at all (`image/png` in base64). */
function contentOf(element: XmlElement): Item['content'] {
  if (element.attributes.has('src')) return null;
  const type = typeOf(element);
  if (type === 'other') return null;
  if (element.children.some((child) => typeof child !== 'string')) {
    return { kind: 'html', value: serialiseHtml(element) };
  }
  return { kind: type === 'text' ? 'text' : 'html', value: textOf(element).replace(/\r\n?/g, '\n') };
}

function typeOf(element: XmlElement): 'text' | 'html' | 'xhtml' | 'other' {
  const type = element.attributes.get('type')?.split(';')[0]?.trim().toLowerCase() ?? 'text';
  if (type === 'xhtml' || type === 'application/xhtml+xml') return 'xhtml';
  if (type === 'html' || type === 'text/html') return 'html';
  return type === 'text' || type === '' || type === 'text/plain' ? 'text' : 'other';
}

function findLink(entry: XmlElement, documentUrl: string): string | null {
  const alternates = childrenNamed(entry, ...atom('link')).filter(
    (link) => (link.attributes.get('rel') ?? 'alternate').trim().toLowerCase() === 'alternate',
  );
  const page = alternates.find((link) => /html/i.test(link.attributes.get('type') ?? 'text/html'));
  for (const link of page ? [page, ...alternates] : alternates) {
    const url = absoluteUrl(link.attributes.get('href') ?? textOf(link), link.base ?? documentUrl);
    if (url) return url;
  }
  return null;
}
