import type { Block, Inline } from './body.ts';

/** A line of a block: what a break, an item, a cell or a paragraph inside of it ends. */
export interface BlockLine {
  /** Where it begins in the block's text. */
  start: number;
  text: string;
}

/**
 * The lines of a block, and where each begins in the block's text. That is the text as the page has it, which puts
 * nothing between one line and the next: the texts of all lines, joined, are the block's text.
 */
export function blockLines(block: Block): BlockLine[] {
  let start = 0;
  return textsOf(block).map((text) => {
    const line = { start, text };
    start += text.length;
    return line;
  });
}

/** The whole text of a block, as offsets into it count it. */
export function blockText(block: Block): string {
  return textsOf(block).join('');
}

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return splitAtBreaks(block.children);
    case 'list':
      return block.items.flatMap((item) => item.flatMap(textsOf));
    case 'quote':
      return block.children.flatMap(textsOf);
    case 'code':
      return [block.text];
    case 'table':
      return [block.head, ...block.rows].flat().flatMap(splitAtBreaks);
    case 'image':
      return block.caption ? splitAtBreaks(block.caption) : [];
    case 'rule':
      return [];
  }
}

function splitAtBreaks(inlines: readonly Inline[]): string[] {
  const lines = [''];
  append(inlines, lines);
  return lines;
}

function append(inlines: readonly Inline[], lines: string[]): void {
  for (const inline of inlines) {
    if (inline.kind === 'break') lines.push('');
    else if (inline.kind === 'text' || inline.kind === 'code')
      lines.push(`${lines.pop() ?? ''}${inline.text}`);
    else append(inline.children, lines);
  }
}
