import type { Block, Body, Inline } from '../../model/body.ts';

/** The body with every line feed inside its lines turned into a space, as HTML shows it. */
export function joinLines(body: Body): Body {
  return body.map(joinBlock);
}

function joinBlock(block: Block): Block {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return { ...block, children: block.children.map(joinInline) };
    case 'list':
      return { ...block, items: block.items.map(joinLines) };
    case 'quote':
      return { ...block, children: joinLines(block.children) };
    case 'table':
      return { ...block, head: block.head.map(joinCell), rows: block.rows.map((row) => row.map(joinCell)) };
    case 'image':
      return block.caption ? { ...block, caption: block.caption.map(joinInline) } : block;
    default:
      return block;
  }
}

function joinCell(cell: Inline[]): Inline[] {
  return cell.map(joinInline);
}

function joinInline(inline: Inline): Inline {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline.text.includes('\n') ? { ...inline, text: inline.text.replaceAll('\n', ' ') } : inline;
    case 'break':
      return inline;
    default:
      return { ...inline, children: inline.children.map(joinInline) };
  }
}
