/** Except for those that voice kana: が is not か with an accent. */
const marks = /(?![\u3099\u309a])\p{M}/gu;
const quotes = /[‘’‚‛′`]/g;
const doubleQuotes = /[“”„‟″«»「」『』]/g;
const dashes = /[‐-―−]/g;
/** A subscript is typed as a digit: `H2O` finds `H₂O`. A power is not: 10⁶ is not 106. */
const indices = /[₀-₉]/g;

/**
 * Folds text for comparing: lower case, without accents, with plain quotes and dashes. Every UTF-16 unit of the
 * result is at the same index as in the text, so that a match can be marked in the original.
 */
export function foldText(text: string): string {
  return Array.from(text, foldCharacter).join('');
}

function foldCharacter(character: string): string {
  const folded = character
    .normalize('NFD')
    .replace(marks, '')
    .toLowerCase()
    .replace(quotes, "'")
    .replace(doubleQuotes, '"')
    .replace(dashes, '-')
    .replace(indices, (digit) => String(digit.charCodeAt(0) - 0x2080));
  return folded.length === character.length
    ? folded
    : character.toLowerCase().slice(0, character.length).padEnd(character.length);
}
