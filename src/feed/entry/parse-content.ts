import type { Block, Body, Inline } from '../../model/entry/body.ts';
import { plainText } from '../../model/entry/plain-text.ts';
import { flattenBody } from '../form/flatten-body.ts';
import { parseHeader } from '../form/parse-header.ts';
import { cutLeftovers } from '../html/cut-leftovers.ts';
import { parseHtmlLines } from '../html/parse-html.ts';
import { paragraphsFromBreaks, paragraphsFromText, parsePlainText } from '../html/parse-plain-text.ts';
import type { Item } from '../item.ts';
import { decodeEntities } from '../text/decode-entities.ts';
import { markupIn } from '../text/looks-like-html.ts';

const lineTag = /<(?:p|div|br|h[1-6]|ul|ol|li|table|blockquote|pre|section|article|dl|figure|hr)\b/i;

/**
 * Parses an item's content into a body that still has the line feeds of HTML's source (see {@link parseHtmlLines}),
 * since a header may end with one. HTML without layout, or with a whole entry in one paragraph or `<pre>`, is parsed
 * line by line like plain text. What feeds call text is HTML if it looks like it, however often escaped, and its
 * references are decoded in any case.
 */
export function parseContent(content: Item['content'], baseUrl: string, ownOrigin: string | null): Body {
  if (content === null) return [];
  const { kind, value } = content;
  const hasTags = kind === 'html' && /<[a-z!/]/i.test(value);
  const markup = hasTags ? value : markupIn(value);
  if (markup === null && kind === 'text') return parsePlainText(decodeEntities(value));
  const body = parseMarkup(markup ?? value, baseUrl, ownOrigin);
  // If the guess leaves none of the words it was wrong: `<title> is an element`.
  return body.length === 0 && !hasTags ? parsePlainText(value) : body;
}

function parseMarkup(html: string, baseUrl: string, ownOrigin: string | null): Body {
  const shown = parseHtmlLines(html, baseUrl, ownOrigin);
  const source = sourceShown(shown);
  const body = cutLeftovers(source === null ? shown : parseHtmlLines(source, baseUrl, ownOrigin));
  const whole = body.length === 1 ? parseAsText(body, lineTag.test(source ?? html)) : null;
  return whole ?? body.flatMap(splitParagraph);
}

/** The HTML that a body shows as its only text, `<div>&lt;p&gt;…&lt;/p&gt;</div>`; else null. */
function sourceShown(body: Body): string | null {
  const [first] = body;
  const isWords = ({ kind }: Inline) => kind === 'text' || kind === 'break';
  if (first?.kind !== 'paragraph' || first.children[0]?.kind !== 'text') return null;
  if (!first.children[0].text.startsWith('<')) return null;
  if (!body.every((block) => block.kind === 'paragraph' && block.children.every(isWords))) return null;
  const text = plainText(body);
  return /^<([a-z][a-z1-6]*)\b[^<>]*>.*<\/[a-z][a-z1-6]*\s*>$/is.test(text) ? text : null;
}

/** The body of a text that came as a single block, or null if that block is right as it is. */
function parseAsText(body: Body, hasLayout: boolean): Body | null {
  const [only] = body;
  const isForm = () => parseHeader(flattenBody(body), false) !== null;
  if (only?.kind === 'paragraph' && !only.children.some(isBreak)) {
    return !hasLayout || isForm() ? paragraphsFromText(only.children) : null;
  }
  if (only?.kind === 'quote' && isForm()) return only.children.flatMap(splitParagraph);
  return only?.kind === 'code' && isForm() ? parsePlainText(only.text) : null;
}

function splitParagraph(block: Block): Body {
  const hasBreak = block.kind === 'paragraph' && block.children.some(isBreak);
  return hasBreak ? paragraphsFromBreaks(block.children) : [block];
}

function isBreak({ kind }: Inline): boolean {
  return kind === 'break';
}
