import type { Item, ItemContent } from './item.ts';

/** Of one entry's text, tags not counted in full: more than any novel has, and as much as a page can show. */
export const longestText = 1_000_000;

/** What a line of its own, or a tag, counts for at least: a page of nothing else is as much work. */
const leastOfLine = 20;
/** A tag counts for no more: a picture can stand in one, with all of its bytes. */
const mostOfTag = 40;
/** How far before the end of what is kept a word's end is looked for. */
const longestWord = 100;

/**
 * An item whose texts are no longer than {@link longestText}, and whether its first one, or its title, was longer:
 * then the end of it is left out. Linear, with a small constant, in what is given.
 */
export function capText(item: Item): { item: Item; isCut: boolean } {
  const content = item.content && capContent(item.content);
  const alternatives = item.alternatives?.map((one) => ({ ...one, ...capContent(one) }));
  const title = item.title && capContent({ kind: 'text', value: item.title }).value;
  const isCut =
    title !== item.title ||
    content?.value !== item.content?.value ||
    (content === null && alternatives?.[0]?.value !== item.alternatives?.[0]?.value);
  return { item: { ...item, content, title, ...(alternatives && { alternatives }) }, isCut };
}

function capContent({ kind, value }: ItemContent): ItemContent {
  if (value.length * leastOfLine <= longestText) return { kind, value };
  const end = kind === 'html' ? endOfHtml(value) : endOfWords(value, 0, value.length, new Measure('text'));
  if (end === value.length) return { kind, value };
  const lastWord = value.slice(Math.max(0, end - longestWord), end).search(/\s[^\s<>]*$/);
  return { kind, value: value.slice(0, lastWord < 0 ? end : Math.max(0, end - longestWord) + lastWord) };
}

/** The index at which the limit is reached, or the length. */
function endOfHtml(html: string): number {
  const measure = new Measure('html');
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at);
    const textEnd = open < 0 ? html.length : open;
    const end = endOfWords(html, at, textEnd, measure);
    if (end < textEnd || open < 0) return end;
    const close = html.indexOf('>', open);
    at = close < 0 ? html.length : close + 1;
    if (!measure.add(Math.min(mostOfTag, Math.max(leastOfLine, at - open)))) return open;
  }
  return html.length;
}

/** White space counts once, however long it is. */
function endOfWords(text: string, from: number, to: number, measure: Measure): number {
  let isSpace = false;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    const wasSpace = isSpace;
    isSpace = code <= 32;
    if (isSpace && wasSpace) continue;
    if (!measure.add(code === 10 ? measure.line : 1)) return at;
  }
  return to;
}

class Measure {
  /** What an end of a line in the source counts for: in HTML it is a space. */
  readonly line: number;
  #left = longestText;

  constructor(kind: ItemContent['kind']) {
    this.line = kind === 'text' ? leastOfLine : 1;
  }

  /** False where it would be too much. */
  add(weight: number): boolean {
    this.#left -= weight;
    return this.#left >= 0;
  }
}
