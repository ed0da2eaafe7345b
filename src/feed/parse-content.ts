import type { Body } from '../model/body.ts';
import { flattenBody } from './flatten-body.ts';
import type { Item } from './item.ts';
import { parseHeader } from './parse-header.ts';
import { parseHtmlLines } from './parse-html.ts';
import { parsePlainText, splitIntoParagraphs } from './parse-plain-text.ts';

const LINE_TAG = /<(?:p|div|br|h[1-6]|ul|ol|li|table|blockquote|pre|section|article|dl|figure|hr)\b/i;

/**
 * An item's content as a body in which line feeds of HTML's source still stand (see {@link parseHtmlLines}), since a
 * header may end with one. HTML that lays out nothing, or that holds a whole entry in one paragraph or `<pre>`, is
 * read line by line as plain text is.
 */
export function parseContent(content: Item['content'], baseUrl: string, ownOrigin: string | null): Body {
  if (content === null) return [];
  if (content.kind === 'text') return parsePlainText(content.value);
  const body = parseHtmlLines(content.value, baseUrl, ownOrigin);
  const [only] = body;
  if (body.length !== 1 || only === undefined) return body;
  const isForm = () => parseHeader(flattenBody(body), false) !== null;
  if (only.kind === 'quote' && isForm()) return only.children;
  if (only.kind === 'code' && isForm()) return parsePlainText(only.text);
  if (only.kind !== 'paragraph') return body;
  const hasBreaks = only.children.some(({ kind }) => kind === 'break');
  return hasBreaks || !LINE_TAG.test(content.value) || isForm() ? splitIntoParagraphs(only.children) : body;
}
