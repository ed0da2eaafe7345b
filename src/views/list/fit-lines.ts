/** Gives the width of a text in px, set as it will be shown. */
export type MeasureText = (text: string) => number;

const ellipsis = ' …';

/**
 * As many whole words as fit into so many lines of a width, with an ellipsis behind them where words are left out.
 *
 * @param text words with single spaces between them
 * @returns the text itself where it fits; at least its first word
 */
export function fitLines(text: string, widthPx: number, lines: number, measure: MeasureText): string {
  const words = text.split(' ');
  const spacePx = measure(' ');
  const ellipsisPx = measure(ellipsis);
  let line = 1;
  let usedPx = 0;
  let fitting = 0;
  for (const [index, word] of words.entries()) {
    const wordPx = measure(word);
    const startsLine = usedPx === 0;
    if (!startsLine && usedPx + spacePx + wordPx > widthPx) {
      if (line === lines) return cut(words, fitting);
      line += 1;
      usedPx = wordPx;
    } else usedPx += startsLine ? wordPx : spacePx + wordPx;
    // A word counts as fitting once the ellipsis would fit behind it too.
    if (line < lines || usedPx + ellipsisPx <= widthPx) fitting = index + 1;
  }
  return text;
}

function cut(words: readonly string[], fitting: number): string {
  return (
    words
      .slice(0, Math.max(1, fitting))
      .join(' ')
      .replace(/[\s,;:–—-]+$/, '') + ellipsis
  );
}
