import type { Block, Body } from './body.ts';

/** The addresses of all pictures in a body, in reading order. */
export function imagesOf(body: Body): string[] {
  return body.flatMap(imagesIn);
}

function imagesIn(block: Block): string[] {
  switch (block.kind) {
    case 'image':
      return [block.src];
    case 'quote':
      return imagesOf(block.children);
    case 'list':
      return block.items.flatMap(imagesOf);
    default:
      return [];
  }
}
