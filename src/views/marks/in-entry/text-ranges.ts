/** A range of an entry's text: one of its text blocks and characters of its `textContent`, `end` exclusive. */
export interface TextSpan {
  block: number;
  start: number;
  end: number;
}

/** The text of every block under `root` (an element with one entry's text), by the block's index. */
export function readBlockTexts(root: Element): string[] {
  const texts: string[] = [];
  for (const block of blocksIn(root)) texts[indexOf(block)] = block.textContent;
  return texts;
}

/**
 * The DOM range of a text range under `root`. Offsets beyond the block's text are clamped to its end. Null if there
 * is no such block, or if nothing of the range is left.
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
    // Starts inside a node rather than at the end of the one before, which may be in another list item.
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

/** The text ranges under `root` that a DOM range covers, one for each block it touches; empty ones are left out. */
export function spansOf(root: Element, range: Range): TextSpan[] {
  return blocksIn(root).flatMap((element) => {
    if (!range.intersectsNode(element)) return [];
    const start = offsetIn(element, range.startContainer, range.startOffset);
    const end = offsetIn(element, range.endContainer, range.endOffset);
    return start < end ? [{ block: indexOf(element), start, end }] : [];
  });
}

/** Blocks of the body, and closing lines, which only marks treat as blocks. */
function blocksIn(root: Element): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-block], [data-line-block]')];
}

function indexOf({ dataset }: HTMLElement): number {
  return Number(dataset.block ?? dataset.lineBlock);
}

/** Characters of the element's text before a boundary point; all of them for a point after it. */
function offsetIn(element: HTMLElement, node: Node, offset: number): number {
  const whole = document.createRange();
  whole.selectNodeContents(element);
  const side = whole.comparePoint(node, offset);
  if (side < 0) return 0;
  if (side === 0) whole.setEnd(node, offset);
  return whole.toString().length;
}
