import type { Block, Body, Inline } from './body.ts';

/**
 * All words of a body in reading order, with line breaks between blocks and items; white space inside a line is
 * collapsed.
 */
export function plainText(body: Body): string {
  return joinFilled(body.map(plainBlockText));
}

function joinFilled(lines: readonly string[]): string {
  return lines.filter((line) => line !== '').join('\n');
}

function plainBlockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.children);
    case 'list':
      return joinFilled(block.items.map(plainText));
    case 'quote':
      return plainText(block.children);
    case 'code':
      return block.text;
    case 'table':
      return joinFilled([block.head, ...block.rows].map((row) => row.map(inlineText).join(' ')));
    case 'image':
      return block.caption ? inlineText(block.caption) : '';
    case 'rule':
      return '';
  }
}

/** The words of one line of a body; a break becomes a space. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines.map(textOf).join('').replace(/\s+/g, ' ').trim();
}

function textOf(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline.text;
    case 'break':
      return ' ';
    default:
      return ('said' in inline ? inline.said : null) ?? inline.children.map(textOf).join('');
  }
}

const wordPattern = /[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu;
const unspacedCharacter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/**
 * How many words a text has, for the reading time. Chinese and Japanese do not separate words by spaces: two of their
 * characters count as one word.
 */
export function countWords(text: string): number {
  const unspaced = text.match(unspacedCharacter)?.length ?? 0;
  const rest = unspaced === 0 ? text : text.replace(unspacedCharacter, ' ');
  return Math.ceil(unspaced / 2) + (rest.match(wordPattern)?.length ?? 0);
}
