import type { Item, ItemContent } from '../item.ts';

/**
 * Maximum length of one entry's text, with tags counted only in part: more than any novel has, and as much as a page
 * can show.
 */
export const maxTextLength = 1_000_000;

/** Minimum count for a line or a tag: a page with nothing else is as much work. */
const minLineLength = 20;
/** Maximum count for a tag: it may contain a whole picture as data. */
const maxTagLength = 40;
/** How far back from the limit the end of a word is looked for. */
const maxWordLength = 100;

/**
 * An item whose texts are cut to {@link maxTextLength}, and whether its main text, or its title, was cut. Linear,
 * with a small constant.
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

/** The index at which the limit is reached, or the length. A run of white space counts as one character. */
function endOfKept(text: string, isHtml: boolean): number {
  let left = maxTextLength;
  let wasSpace = false;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const isTag = isHtml && code === 60;
    const isSpace = code <= 32;
    const next = isTag ? text.indexOf('>', at) + 1 || text.length : at + 1;
    if (isTag) left -= Math.min(maxTagLength, Math.max(minLineLength, next - at));
    // In HTML's source a line end is a space.
    else if (!(isSpace && wasSpace)) left -= code === 10 && !isHtml ? minLineLength : 1;
    if (left < 0) return at;
    wasSpace = isSpace;
    at = next;
  }
  return text.length;
}
