import type { Block, Body, Inline } from './body.ts';

/** All words of a body in reading order, a line break between blocks and items; white space inside a line is single. */
export function plainText(body: Body): string {
  return bodyText(body, inlineText);
}

/** As {@link plainText}, without struck words and the numbers of notes: what a body says, for excerpts and titles. */
export function standingText(body: Body): string {
  return bodyText(body, standingLine);
}

/** The words of one line of a body; a break becomes a space. */
export function inlineText(inlines: readonly Inline[]): string {
  return oneLine(inlines.map((inline) => textOf(inline, null)).join(''));
}

/** As {@link inlineText}, without struck words and the numbers of notes. */
export function standingLine(inlines: readonly Inline[]): string {
  const text = inlines.map((inline) => textOf(inline, STRUCK)).join('');
  if (!text.includes(STRUCK)) return oneLine(text);
  // A comma moves up to the word that stands.
  return oneLine(text.replace(/\s*\0(?=\s*[,.;:!?…)\]])/g, '').replaceAll(STRUCK, ''));
}

/** No text of a body has a NUL. */
const STRUCK = '\0';

type LineText = (inlines: readonly Inline[]) => string;

function bodyText(body: Body, lineText: LineText): string {
  return joinFilled(body.map((block) => blockText(block, lineText)));
}

function joinFilled(lines: readonly string[]): string {
  return lines.filter((line) => line !== '').join('\n');
}

function blockText(block: Block, lineText: LineText): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return lineText(block.children);
    case 'list':
      return joinFilled(block.items.map((item) => bodyText(item, lineText)));
    case 'quote':
      return bodyText(block.children, lineText);
    case 'code':
      return block.text;
    case 'table':
      return joinFilled([block.head, ...block.rows].map((row) => row.map(lineText).join(' ')));
    case 'image':
      return block.caption ? lineText(block.caption) : '';
    case 'rule':
      return '';
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** `struck` stands for words that are struck; null puts them as `said` does. */
function textOf(inline: Inline, struck: string | null): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline.text;
    case 'break':
      return ' ';
    case 'del':
      if (struck !== null) return struck;
      break;
    case 'jump':
      if (struck !== null && inline.said !== undefined) return '';
  }
  const said = 'said' in inline ? inline.said : undefined;
  return said ?? inline.children.map((child) => textOf(child, struck)).join('');
}

const WORD = /[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/**
 * How many words a text has, for the reading time. Chinese and Japanese do not part words by spaces: two of their
 * characters count as one word.
 */
export function countWords(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const rest = unspaced === 0 ? text : text.replace(UNSPACED, ' ');
  return Math.ceil(unspaced / 2) + (rest.match(WORD)?.length ?? 0);
}
