import type { Item, ItemContent } from './item.ts';

/** Of one entry's text, tags not counted in full: more than any novel has, and as much as a page can show. */
export const maxTextLength = 1_000_000;

/** What a line of its own, or a tag, counts for at least: a page of nothing else is as much work. */
const minLineLength = 20;
/** A tag counts for no more: a picture can stand in one, with all of its bytes. */
const maxTagLength = 40;
/** How far before the end of what is kept a word's end is looked for. */
const maxWordLength = 100;

/**
 * An item whose texts are no longer than {@link maxTextLength}, and whether its first one, or its title, was longer:
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
  if (value.length * minLineLength <= maxTextLength) return { kind, value };
  const end = endOfKept(value, kind === 'html');
  if (end === value.length) return { kind, value };
  const tailStart = Math.max(0, end - maxWordLength);
  const lastWord = value.slice(tailStart, end).search(/\s[^\s<>]*$/);
  return { kind, value: value.slice(0, lastWord < 0 ? end : tailStart + lastWord) };
}

/** The index at which the limit is reached, or the length. White space counts once, however long it is. */
function endOfKept(text: string, isHtml: boolean): number {
  let left = maxTextLength;
  let wasSpace = false;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const isTag = isHtml && code === 60;
    const isSpace = code <= 32;
    const next = isTag ? text.indexOf('>', at) + 1 || text.length : at + 1;
    if (isTag) left -= Math.min(maxTagLength, Math.max(minLineLength, next - at));
    // An end of a line in HTML's source is a space.
    else if (!(isSpace && wasSpace)) left -= code === 10 && !isHtml ? minLineLength : 1;
    if (left < 0) return at;
    wasSpace = isSpace;
    at = next;
  }
  return text.length;
}
