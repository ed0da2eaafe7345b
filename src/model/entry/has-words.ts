import type { Block, Inline } from './body.ts';
import { inlineText } from './plain-text.ts';

/** Whether a block has words: a picture without a caption has none, nor has a paragraph of links only. */
export function hasWords(block: Block): boolean {
  switch (block.kind) {
    case 'paragraph':
      return inlineText(block.children.filter(isNoLink)) !== '';
    case 'heading':
      return inlineText(block.children) !== '';
    case 'list':
      return block.items.some((item) => item.some(hasWords));
    case 'quote':
      return block.children.some(hasWords);
    case 'code':
      return block.text.trim() !== '';
    case 'table':
      return [block.head, ...block.rows].some((row) => row.some((cell) => inlineText(cell) !== ''));
    case 'image':
      return block.caption !== undefined && inlineText(block.caption) !== '';
    case 'rule':
      return false;
  }
}

function isNoLink({ kind }: Inline): boolean {
  return kind !== 'link';
}
