import type { Item, ItemContent } from '../item.ts';
import { plainLine } from '../text/plain-line.ts';
import { absoluteUrl } from './absolute-url.ts';
import { parseGeo } from './parse-geo.ts';
import { parseMedia } from './parse-media.ts';
import { contentOf as looseContent } from './parse-rss-item.ts';
import { serialiseHtml } from './serialise-html.ts';
import { itemText, textCandidates } from './text-candidates.ts';
import { childrenNamed, firstText, itemDates, textOf, type XmlElement } from './xml-element.ts';

const atomTexts = [...atom('content'), ...atom('summary')];

/** The elements that may hold an entry's text, best first: Atom's own, then those of RSS. */
const contentNames = [...atomTexts, 'content:encoded', 'xhtml:div', 'description', 'body'];

const publishedNames = [...atom('published', 'issued', 'created'), 'dc:date', 'pubdate'];
const updatedNames = atom('updated', 'modified');

/**
 * Parses one `entry` of Atom 1.0 (0.3's dates too). `documentUrl`: absolute, what relative URLs without an xml:base
 * are resolved against. Missing or unusable parts are null; never throws. Format: RFC 4287.
 */
export function parseAtomEntry(element: XmlElement, documentUrl: string): Item {
  const link = findLink(element, documentUrl);
  const baseUrl = element.base ?? link ?? documentUrl;
  const title = childrenNamed(element, 'atom:title', 'title')[0];
  const media = parseMedia(element, baseUrl);
  return {
    guid: firstText(element, 'atom:id', 'id'),
    link,
    title: title ? titleOf(title) : null,
    ...itemText(findContents(element, baseUrl), baseUrl),
    ...itemDates(element, publishedNames, updatedNames),
    ...parseGeo(element),
    ...(media.length > 0 ? { media } : {}),
  };
}

/** The names with and without Atom's namespace: some feeds forget to declare it. */
function atom(...names: string[]): string[] {
  return names.flatMap((name) => [`atom:${name}`, name]);
}

/** Elements without which a title would say something else. */
const saysMore = /<(?:sup|sub|rt|br|img)\b/i;

function titleOf(element: XmlElement): string | null {
  const type = typeOf(element);
  if (type !== 'xhtml') return plainLine(textOf(element));
  const html = serialiseHtml(element);
  if (saysMore.test(html)) return plainLine(html);
  return textOf(element).replace(/\s+/g, ' ') || null;
}

function findContents(entry: XmlElement, baseUrl: string): (ItemContent & { baseUrl: string })[] {
  return textCandidates(entry, contentNames).flatMap((element) => {
    const isAtom = atomTexts.includes(element.name);
    const content = isAtom ? contentOf(element) : looseContent(element);
    return content === null ? [] : [{ ...content, baseUrl: element.base ?? baseUrl }];
  });
}

/** Null if it is not text (`image/png` in base64). Content that is elsewhere (`src`) sometimes has words too. */
function contentOf(element: XmlElement): Item['content'] {
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
  return /^(?:image|audio|video|application|multipart|model|font)\//.test(type) ? 'other' : 'text';
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
  // Content that is elsewhere is the page of an entry that names none.
  const [content] = childrenNamed(entry, ...atom('content'));
  return absoluteUrl(content?.attributes.get('src'), content?.base ?? documentUrl);
}
