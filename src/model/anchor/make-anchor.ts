import type { TextAnchor } from '../reader/reader-data.ts';

/** How many characters of context before and after a quote are stored with it. */
export const contextCharacters = 32;

/**
 * The anchor of a range of a block's text, `end` exclusive. White space at its ends is left out, and so are split
 * characters at the ends of its context. Null if nothing else is in it.
 */
export function makeAnchor(
  text: string,
  { block, start, end }: Pick<TextAnchor, 'block' | 'start' | 'end'>,
): TextAnchor | null {
  const selected = text.slice(start, end);
  const quote = selected.trim();
  if (quote === '') return null;
  const from = start + selected.length - selected.trimStart().length;
  const to = from + quote.length;
  return {
    block,
    start: from,
    end: to,
    quote,
    prefix: text.slice(Math.max(0, from - contextCharacters), from).replace(/^[\uDC00-\uDFFF]/, ''),
    suffix: text.slice(to, to + contextCharacters).replace(/[\uD800-\uDBFF]$/, ''),
  };
}
