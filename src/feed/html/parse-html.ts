import type { Body } from '../../model/entry/body.ts';
import { allowedImage, allowedLink } from './allowed-url.ts';
import { finishBody } from './finish-body.ts';
import { HtmlReader } from './html-reader.ts';
import { linkedPlaces } from './page-fragment.ts';
import { ShallowParser } from './shallow-parser.ts';

/**
 * Parses an HTML fragment into a body, by an allow-list: what {@link Body} cannot express is dropped, unknown
 * elements leave their text. URLs are resolved against `baseUrl`; images of `ownOrigin` (`http://localhost:4173`) are
 * allowed over plain http too. Takes any input in linear time; the tree is never more than 32 containers deep.
 */
export function parseHtml(html: string, baseUrl: string, ownOrigin: string | null = null): Body {
  return finishBody(parseHtmlLines(html, baseUrl, ownOrigin), [baseUrl]);
}

/** Like {@link parseHtml}, but line feeds of the source stay in the text, one for every run of white space with one. */
export function parseHtmlLines(html: string, baseUrl: string, ownOrigin: string | null): Body {
  const reader = new HtmlReader({
    baseUrl,
    places: linkedPlaces(html),
    link: (href) => allowedLink(href, baseUrl),
    image: (src) => allowedImage(src, baseUrl, ownOrigin),
  });
  new ShallowParser(html, {
    onopentag: (name, attributes) => reader.open(name, attributes),
    ontext: (text) => reader.text(text),
    onclosetag: () => reader.close(),
  }).parse();
  return reader.end();
}
