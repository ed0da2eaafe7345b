import { cutAtWord } from '../text/cut-at-word.ts';
import type { Body } from './body.ts';
import { plainText } from './plain-text.ts';

const maxTitleLength = 60;

/**
 * A name for a post without a title: its first words, in at most 60 characters, with an ellipsis if they continue.
 * Null if the body has no words. `textOf`: which of its words count.
 */
export function openingTitle(body: Body, textOf = plainText): string | null {
  const words = textOf(body.slice(0, 3)).slice(0, 1000).replace(/\s+/g, ' ').trim();
  return words === '' ? null : cutAtWord(words, maxTitleLength, '…');
}
