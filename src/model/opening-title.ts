import type { Body } from './body.ts';
import { cutAtWord } from './cut-at-word.ts';
import { standingText } from './plain-text.ts';

const longestTitle = 60;

/**
 * What names a post that has no title of its own: its first words, in at most 60 characters, with an ellipsis where
 * they go on, without those that are struck. Null where the body has no words.
 */
export function openingTitle(body: Body): string | null {
  const words = standingText(body.slice(0, 3)).slice(0, 1000).replace(/\s+/g, ' ').trim();
  return words === '' ? null : cutAtWord(words, longestTitle, '…');
}
