import type { Body } from '../../model/entry/body.ts';
import { plainText } from '../../model/entry/plain-text.ts';

/** Longer ones are not titles: the text was put into the title field. In UTF-16 units. */
export const maxTitleLength = 120;
/** Up to this length a title may be a name that the text repeats. */
const minOpeningLength = 60;
const comparedBlocks = 40;
const comparedLetters = 1000;

/**
 * Whether a title only repeats the text below it: its beginning up to an ellipsis, or so much of it that it would be
 * tedious to read twice. Only letters and digits are compared.
 */
export function repeatsText(title: string, body: Body): boolean {
  const words = lettersOf(title).slice(0, comparedLetters);
  // Most titles differ from the first block already: the others need not be read for them.
  const start = lettersOf(plainText(body.slice(0, 1)));
  const length = Math.min(start.length, words.length);
  if (words === '' || start.slice(0, length) !== words.slice(0, length)) return false;
  const text = lettersOf(plainText(body.slice(0, comparedBlocks)));
  if (!text.startsWith(words)) return false;
  return title.length > minOpeningLength || /(?:…|\.\.\.)[\])]?$/.test(title);
}

function lettersOf(text: string): string {
  return text
    .slice(0, 4 * comparedLetters)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
