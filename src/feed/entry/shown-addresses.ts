import type { Block, Body, Inline } from '../../model/entry/body.ts';

/** The addresses of all pictures in a body and of all links in it. */
export function shownAddresses(body: Body): string[] {
  return body.flatMap(addressesIn);
}

function addressesIn(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return block.children.flatMap(linksIn);
    case 'image':
      return [block.src, ...(block.caption ?? []).flatMap(linksIn)];
    case 'quote':
      return shownAddresses(block.children);
    case 'list':
      return block.items.flatMap(shownAddresses);
    case 'table':
      return [block.head, ...block.rows].flatMap((row) => row.flatMap((cell) => cell.flatMap(linksIn)));
    default:
      return [];
  }
}

function linksIn(inline: Inline): string[] {
  const inner = 'children' in inline ? inline.children.flatMap(linksIn) : [];
  return inline.kind === 'link' ? [inline.href, ...inner] : inner;
}
