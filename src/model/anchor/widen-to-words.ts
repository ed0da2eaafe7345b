/** The characters of words, in scripts that separate words by spaces; in others every character may end one. */
const wordSign = /[\p{L}\p{N}\p{M}'’]/u;
const unspacedSign =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * A range of a text, `end` exclusive, extended to whole words: fingers and mice seldom hit their borders. White space
 * at its ends stays as it is.
 */
export function widenToWords<Span extends { start: number; end: number }>(text: string, span: Span): Span {
  let { start, end } = span;
  while (isInWord(text, start)) start -= 1;
  while (isInWord(text, end)) end += 1;
  return { ...span, start, end };
}

/** Whether a position is within a word, or within a surrogate pair. */
function isInWord(text: string, place: number): boolean {
  const [before, after] = [text[place - 1], text[place]];
  if (before === undefined || after === undefined) return false;
  if (/[\uD800-\uDBFF]/.test(before) && /[\uDC00-\uDFFF]/.test(after)) return true;
  return isWordSign(before) && isWordSign(after);
}

function isWordSign(sign: string): boolean {
  return wordSign.test(sign) && !unspacedSign.test(sign);
}
