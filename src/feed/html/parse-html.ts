import type { Body } from '../../model/body.ts';
import { allowedImage, allowedLink } from './allowed-url.ts';
import { embeddedLinkOf } from './embedded-link.ts';
import { type Close, HtmlBodyBuilder } from './html-body-builder.ts';
import {
  CODE_ELEMENTS,
  DROPPED_ELEMENTS,
  HEADING_LEVELS,
  LINE_ELEMENTS,
  MARK_ELEMENTS,
} from './html-elements.ts';
import { imageFrom } from './html-image.ts';
import { joinLines } from './join-lines.ts';
import { ShallowParser } from './shallow-parser.ts';

type Attributes = Readonly<Record<string, string>>;

/** The absolute URL that may stand in a body for one as written, or null. */
interface AllowedUrls {
  link: (href: string) => string | null;
  image: (src: string) => string | null;
}

/**
 * The body of an HTML fragment, by an allow-list: what {@link Body} cannot say is dropped, unknown elements leave
 * their text. URLs are resolved against `baseUrl`; images may come from `ownOrigin` (`http://localhost:4173`) over
 * plain http too. Takes any input in linear time; the tree is never more than 32 containers deep.
 */
export function parseHtml(html: string, baseUrl: string, ownOrigin: string | null = null): Body {
  return joinLines(parseHtmlLines(html, baseUrl, ownOrigin));
}

/** As {@link parseHtml}, but line feeds of the source stay in the text, one for every stretch of white space with one. */
export function parseHtmlLines(html: string, baseUrl: string, ownOrigin: string | null): Body {
  const builder = new HtmlBodyBuilder();
  const urls: AllowedUrls = {
    link: (href) => allowedLink(href, baseUrl),
    image: (src) => allowedImage(src, baseUrl, ownOrigin),
  };
  const closes: Close[] = [];
  let dropped = 0;
  /** A film may name its address itself or in the first source within. */
  let isLinked = false;
  new ShallowParser(html, {
    onopentag(name, attributes) {
      if (dropped > 0 || isDropped(name, attributes)) {
        if (dropped === 0) isLinked = isHidden(attributes);
        if (!isLinked) isLinked = addEmbeddedLink(builder, name, attributes, urls);
        dropped += 1;
      } else closes.push(openElement(builder, name, attributes, urls));
    },
    ontext(text) {
      if (dropped === 0) builder.addText(text);
    },
    onclosetag() {
      if (dropped > 0) dropped -= 1;
      else closes.pop()?.();
    },
  }).parse();
  return builder.end();
}

function isDropped(name: string, attributes: Attributes): boolean {
  return DROPPED_ELEMENTS.has(name) || isHidden(attributes);
}

function isHidden(attributes: Attributes): boolean {
  if ('hidden' in attributes) return true;
  return /(?:^|[;\s])display\s*:\s*none/i.test(attributes.style ?? '');
}

function openElement(
  builder: HtmlBodyBuilder,
  name: string,
  attributes: Attributes,
  urls: AllowedUrls,
): Close {
  const mark = MARK_ELEMENTS.get(name);
  if (mark) return builder.openMark({ kind: mark });
  if (LINE_ELEMENTS.has(name)) return builder.openLine();
  if (CODE_ELEMENTS.has(name)) return builder.openInlineCode();
  const level = HEADING_LEVELS.get(name);
  if (level) return builder.openHeading(level);
  if (name === 'a') {
    const href = urls.link(attributes.href ?? '');
    return href === null ? null : builder.openMark({ kind: 'link', href });
  }
  if (name === 'img') {
    addImage(builder, attributes, urls);
    return null;
  }
  return openStructure(builder, name, attributes);
}

function openStructure(builder: HtmlBodyBuilder, name: string, attributes: Attributes): Close {
  switch (name) {
    case 'br':
      builder.addBreak();
      return null;
    case 'hr':
      builder.addBlock({ kind: 'rule' });
      return null;
    case 'blockquote':
      return builder.openQuote();
    case 'pre':
    case 'listing':
    case 'xmp':
      return builder.openCodeBlock();
    case 'ul':
    case 'menu':
      return builder.openList(false, null);
    case 'ol':
      return builder.openList(true, listStart(attributes.start));
    case 'li':
      return builder.openItem();
    case 'dt':
      return builder.openTerm();
    case 'figure':
      return builder.openFigure();
    case 'figcaption':
      return builder.openCaption();
    case 'q':
      return builder.openQuotation();
    default:
      return openTablePart(builder, name);
  }
}

function openTablePart(builder: HtmlBodyBuilder, name: string): Close {
  switch (name) {
    case 'table':
      return builder.openTable();
    case 'thead':
      return builder.openTableHead();
    case 'tr':
      return builder.openRow();
    case 'th':
      return builder.openCell(true);
    case 'td':
      return builder.openCell(false);
    default:
      return null;
  }
}

function listStart(start: string | undefined): number | null {
  const number = /^\s*-?\d{1,6}\s*$/.test(start ?? '') ? Number(start) : 1;
  return number === 1 ? null : number;
}

/** True where a link now stands for the element. */
function addEmbeddedLink(
  builder: HtmlBodyBuilder,
  name: string,
  attributes: Attributes,
  urls: AllowedUrls,
): boolean {
  const embedded = embeddedLinkOf(name, attributes, urls.link);
  if (embedded === null) return false;
  const { href, text } = embedded;
  const children = [{ kind: 'link' as const, href, children: [{ kind: 'text' as const, text }] }];
  builder.addBlock({ kind: 'paragraph', children });
  return true;
}

function addImage(builder: HtmlBodyBuilder, attributes: Attributes, urls: AllowedUrls): void {
  const image = imageFrom(attributes, urls.image);
  if (image === null) return;
  if (typeof image === 'string') builder.addText(image);
  else builder.addBlock(image);
}
