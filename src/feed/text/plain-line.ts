import { writtenMark } from '../html/written-mark.ts';
import { decodeEntities } from './decode-entities.ts';

const tag = /<(\/?)([a-z][\w-]*)\b([^<>]*)>/gi;
const raisedOrRead = /<(sup|sub|rt|rp)\b[^<>]*>([^<]*)<\/\1\s*>/gi;
const unseen = /<(script|style)\b[^<>]*>[^<]*<\/\1\s*>/gi;
/** Elements that end a line. */
const lineNames = new Set('p div br hr h1 h2 h3 h4 h5 h6 li tr td th section article blockquote'.split(' '));
/** Elements without an end tag, and those that a careless title begins with and never ends. */
const voidNames = new Set('br hr wbr img'.split(' '));
const openNames = new Set('a b big center div em font h1 h2 h3 h4 h5 h6 i p small span strong u'.split(' '));

/** Feeds escape titles once, careless ones twice. */
const maxEscapings = 3;

/** Something visible: no title consists only of spaces, joiners, soft hyphens and fillers. */
const visible = /[^\p{Z}\p{Cc}\p{Cf}\p{M}\s\u115f\u1160\u2800\u3164\uffa0]/u;

/**
 * One line of plain text from a field that may contain HTML, however often escaped: without tags, with references
 * decoded and spaces collapsed; null if nothing visible is left. No format's titles say reliably whether they are
 * text or HTML, so a tag counts only if its element ends: `The <blink> tag` keeps it. A picture leaves its `alt`.
 */
export function plainLine(html: string | null): string | null {
  if (html === null) return null;
  let text = html;
  for (let level = 0; level < maxEscapings; level += 1) {
    const decoded = decodeEntities(withoutTags(text));
    if (decoded === text) break;
    text = decoded;
  }
  const line = text.replace(/\s+/g, ' ').trim();
  return visible.test(line) ? line : null;
}

function withoutTags(html: string): string {
  if (!html.includes('<')) return html;
  const ended = new Set<string>();
  for (const [, name = ''] of html.matchAll(/<\/([a-z][\w-]*)/gi)) ended.add(name.toLowerCase());
  return html
    .replace(unseen, '')
    .replace(raisedOrRead, (_, name: string, text: string) => setApart(name.toLowerCase(), text))
    .replace(tag, (whole, slash: string, name: string, attributes: string, at: number) => {
      const lower = name.toLowerCase();
      const isTag =
        slash !== '' || ended.has(lower) || voidNames.has(lower) || (at === 0 && openNames.has(lower));
      if (!isTag) return whole;
      if (lower === 'img') return altOf(attributes);
      return lineNames.has(lower) ? ' ' : '';
    });
}

function setApart(name: string, text: string): string {
  if (name === 'rp' || text === '') return '';
  return name === 'rt' ? `（${text}）` : (writtenMark(name === 'sub' ? 'sub' : 'sup', text) ?? text);
}

function altOf(attributes: string): string {
  const [, quoted, single, bare] = /\balt\s?=\s?(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes) ?? [];
  return quoted ?? single ?? bare ?? '';
}
