/** A place in an entry's text: a block of the body, the number of characters into it, and the words at it. */
export interface ReadingPlace {
  block: number;
  offset: number;
  words?: string;
}

/** Long enough to occur hardly twice in an entry. */
const keptCharacters = 32;

/**
 * How much of an entry has been scrolled through: 0 at its top, 1 once its end is on the screen; null for an entry
 * that fits on the screen, where scrolling says nothing.
 *
 * @param end the element after the last thing to read
 */
export function measureProgress(end: Element): number | null {
  const scrolledAtEnd = scrollY + end.getBoundingClientRect().bottom - innerHeight;
  if (scrolledAtEnd <= 0) return null;
  return Math.min(1, Math.max(0, scrollY / scrolledAtEnd));
}

/** The place at the line `linePx` below the window's top, or null above the first block. */
export function findPlace(article: Element, linePx: number): ReadingPlace | null {
  for (const block of article.querySelectorAll<HTMLElement>('[data-block]')) {
    const box = block.getBoundingClientRect();
    if (box.bottom <= linePx) continue;
    if (box.top > linePx && block.dataset.block === '0') return null;
    const offset = box.top < linePx ? findOffset(block, box.left + 2, linePx) : 0;
    const words = block.textContent.slice(offset, offset + keptCharacters);
    return { block: Number(block.dataset.block), offset, words };
  }
  return null;
}

/**
 * Where on the page a place is, in px from its top. After a revision that is where its words are now, the nearest
 * ones if they occur twice; if they are gone it is the same block, or the last one.
 */
export function topOfPlace(article: Element, place: ReadingPlace): number | null {
  const blocks = [...article.querySelectorAll('[data-block]')];
  const { block, offset } = placeOfWords(blocks, place);
  const element = blocks[Math.min(block, blocks.length - 1)];
  if (!element) return null;
  const rect = rangeAt(element, offset)?.getClientRects()[0] ?? element.getBoundingClientRect();
  return scrollY + rect.top;
}

function placeOfWords(blocks: readonly Element[], place: ReadingPlace): ReadingPlace {
  const { words } = place;
  if (!words || blocks[place.block]?.textContent.startsWith(words, place.offset)) return place;
  const [nearest = place] = blocks
    .map((element, block) => ({ block, offset: element.textContent.indexOf(words) }))
    .filter(({ offset }) => offset >= 0)
    .sort((a, b) => Math.abs(a.block - place.block) - Math.abs(b.block - place.block));
  return nearest;
}

function findOffset(block: Element, x: number, y: number): number {
  const caret = document.caretPositionFromPoint?.(x, y);
  if (!caret || !block.contains(caret.offsetNode)) return 0;
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(caret.offsetNode, caret.offset);
  return before.toString().length;
}

function rangeAt(block: Element, offset: number): Range | null {
  const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let left = offset;
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (left < text.length) {
      const range = document.createRange();
      range.setStart(text, left);
      range.setEnd(text, left + 1);
      return range;
    }
    left -= text.length;
  }
  return null;
}
