/** A stretch of an entry's text: one of its text blocks and characters of its `textContent`, `end` exclusive. */
export interface TextSpan {
  block: number;
  start: number;
  end: number;
}

/** The text of every block under `root` (an element that holds one entry's text), by the block's index. */
export function readBlockTexts(root: Element): string[] {
  const texts: string[] = [];
  for (const block of blocksIn(root)) texts[indexOf(block)] = block.textContent;
  return texts;
}

/**
 * The DOM range of a stretch of text under `root`. Offsets beyond the block's text end with it. Null where there is
 * no such block, or where nothing is left of the stretch.
 */
export function rangeOf(root: Element, { block, start, end }: TextSpan): Range | null {
  const element = blocksIn(root).find((one) => indexOf(one) === block);
  if (!element || end <= start) return null;
  const range = document.createRange();
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let passed = 0;
  let hasStart = false;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const { length } = node as Text;
    // Starts inside a node rather than at the end of the one before: that may be another list item.
    if (!hasStart && start < passed + length) {
      range.setStart(node, start - passed);
      hasStart = true;
    }
    if (hasStart) range.setEnd(node, Math.min(length, end - passed));
    passed += length;
    if (hasStart && end <= passed) break;
  }
  return hasStart ? range : null;
}

/** The stretches of text under `root` that a range covers, one for each block it reaches into; empty ones left out. */
export function spansOf(root: Element, range: Range): TextSpan[] {
  return blocksIn(root).flatMap((element) => {
    if (!range.intersectsNode(element)) return [];
    const start = offsetIn(element, range.startContainer, range.startOffset);
    const end = offsetIn(element, range.endContainer, range.endOffset);
    return start < end ? [{ block: indexOf(element), start, end }] : [];
  });
}

/** Blocks of the body, and closing lines, which are blocks to marks alone. */
function blocksIn(root: Element): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-block], [data-line-block]')];
}

function indexOf({ dataset }: HTMLElement): number {
  return Number(dataset.block ?? dataset.lineBlock);
}

/** Characters of the element's text before a boundary point; those of all of it for a point behind it. */
function offsetIn(element: HTMLElement, node: Node, offset: number): number {
  const whole = document.createRange();
  whole.selectNodeContents(element);
  const side = whole.comparePoint(node, offset);
  if (side < 0) return 0;
  if (side === 0) whole.setEnd(node, offset);
  return whole.toString().length;
}
