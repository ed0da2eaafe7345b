import type { Block, Body, Inline } from '../model/body.ts';
import { flattenBody } from './form/flatten-body.ts';
import { parseHeader } from './form/parse-header.ts';
import { parseHtmlLines } from './html/parse-html.ts';
import { paragraphsFromBreaks, paragraphsFromText, parsePlainText } from './html/parse-plain-text.ts';
import type { Item } from './item.ts';

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
  const whole = body.length === 1 ? readAsText(body, LINE_TAG.test(content.value)) : null;
  return whole ?? body.flatMap(splitParagraph);
}

/** The body of a text that came as a single block, or null where that block is meant as it is. */
function readAsText(body: Body, hasLayout: boolean): Body | null {
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
