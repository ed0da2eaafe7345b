import { decodeEntities } from './decode-entities.ts';

const elements =
  'a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h[1-6] head header hgroup hr html i iframe img input ins kbd label legend li link main map mark marquee math menu meta meter nav nobr noembed noframes noscript object ol optgroup option output p param picture pre progress q rb rp rt rtc ruby s samp script search section select slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr'
    .split(' ')
    .join('|');

/** A comment, a doctype, or the tag of an element of HTML or of the page's own (`<x-card>`). */
const opening = new RegExp(
  `^\\s*(?:<!|<\\?xml\\b|</?(?:${elements}|[a-z][\\w.]*-[\\w.-]*)(?:\\s[^<>]*)?/?>)`,
  'i',
);
const closing = /<\/[a-z][\w:.-]*\s*>|<!--/i;
/** Elements that lay out without a closing tag, unless used like a word: `write <br> for a new line`. */
const unclosed =
  /<(?:br|hr)\s*\/>|(?<![\s("'“‘])<(?:br|hr|p)\s*>|<(?:br|hr|p)\s*>(?![ .,;:!?)"'”’])|<(?:img|iframe|a)\s[^<>]*(?:src|href)\s*=|<p\s[^<>]*=/i;

/**
 * Whether a text is meant as HTML: it begins with a tag, or contains the closing tag of an element, or an element
 * that lays out without one. `Write <b> for bold` is about tags and does not.
 */
export function looksLikeHtml(text: string): boolean {
  if (!text.includes('<')) return false;
  return opening.test(text) || closing.test(text) || unclosed.test(text);
}

/** Feeds escape HTML once, careless ones twice, and those who quote them once more. */
const maxEscapings = 3;

/** The HTML in a text, with all escaping of its tags undone; null if there is none. */
export function markupIn(text: string): string | null {
  let candidate = text;
  for (let level = 0; level < maxEscapings; level += 1) {
    if (looksLikeHtml(candidate)) return candidate;
    const decoded = decodeEntities(candidate);
    if (decoded === candidate) return null;
    candidate = decoded;
  }
  return null;
}
