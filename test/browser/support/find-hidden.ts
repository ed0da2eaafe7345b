import type { Page } from 'playwright';
import { settled } from './settled.ts';
import { giveSight, type Sides, type Sight } from './sight.ts';

/** What the screen's own shape hides at each side, in px. */
export type Insets = Sides;

export interface HiddenOptions {
  insets?: Insets;
  /** Selectors of what may be cut because it says so by an ellipsis, and is whole elsewhere. */
  shortened?: readonly string[];
  /** A selector of what is looked at alone: what lies over the page until the reader closes it. */
  within?: string | undefined;
}

const noInsets: Insets = { left: 0, right: 0, top: 0, bottom: 0 };

/**
 * Words and controls of the page, or of the dialog that lies over it, that no scrolling brings into sight whole. One line
 * each: `cut` (by a part that cannot be scrolled), `covered` (by other words, a picture, a control or a plate; a control:
 * what is at its middle or near its corners is something else, a link: what is along the middle of its lines), `beyond` (the window), `inset` (under what the screen's
 * shape hides). Passed over: the map's own picture, which can be moved, what is only heard, and the chosen words of a
 * `select`, which nobody can measure. Scrolls the page, and back again.
 */
export async function findHidden(
  page: Page,
  { insets = noInsets, shortened = [], within }: HiddenOptions = {},
): Promise<string[]> {
  await callBack(page);
  await page.evaluate(giveSight);
  return page.evaluate(findInPage, { insets, shortened: shortened.join(', '), within: within ?? null });
}

/** The navigation steps aside for whoever reads on, as after an entry was opened where its reader had left it. */
async function callBack(page: Page): Promise<void> {
  const isAside = await page.evaluate(() => {
    const { readingDown } = document.documentElement.dataset;
    if (readingDown !== undefined) scrollTo({ top: 0, behavior: 'instant' });
    return readingDown !== undefined;
  });
  if (isAside) await settled(page);
}

interface Asked {
  insets: Insets;
  shortened: string;
  within: string | null;
}

function findInPage({ insets, shortened, within }: Asked): string[] {
  const { sight } = window as unknown as { sight: Sight };
  const { root, nameOf, isSeen, clipsOf, boxOf, bring, linesOf, inner, coverAt, scrollBack } = sight;
  const dialog = [...document.querySelectorAll('dialog:modal')].at(-1);
  const scope = (within === null ? dialog : document.querySelector(within)) ?? document.body;
  // Of the screen: a mobile browser takes a page that is wider for a wider window.
  const { clientWidth: screenWidth, clientHeight: screenHeight } = root;
  const found = new Set<string>();
  /** Where in its scroller something is brought: covered there by what sticks or floats, it may be free elsewhere. */
  const heights = [0.5, 0.75, 0.25];

  function placeFaults(name: string, { left, right, top, bottom }: Sides): void {
    if (left < -1 || right > screenWidth + 1 || top < -1 || bottom > screenHeight + 1)
      found.add(`beyond: ${name} (${[left, top, right, bottom].map(Math.round)})`);
    else if (
      left < insets.left - 0.5 ||
      right > screenWidth - insets.right + 0.5 ||
      top < insets.top - 0.5 ||
      bottom > screenHeight - insets.bottom + 0.5
    )
      found.add(`inset: ${name} (${[left, top, right, bottom].map(Math.round)})`);
  }

  /** What of a stretch can be seen within the parts that scroll it; null, and a fault, where one cuts it for good. */
  function withinClips(box: Sides, parent: Element, words: string): Sides | null {
    const seen = { ...box };
    for (const { clip, isX, isY, canScroll } of clipsOf(parent)) {
      const room = boxOf(clip);
      const isCut =
        !canScroll &&
        ((isX && isOut(seen.left, seen.right, room.left, room.right)) ||
          (isY && isOut(seen.top, seen.bottom, room.top, room.bottom)));
      if (isCut && !(shortened && clip.closest(shortened))) {
        found.add(`cut: ${words}, by ${nameOf(clip).split(' ')[0]}`);
        return null;
      }
      if (isX)
        Object.assign(seen, {
          left: Math.max(seen.left, room.left),
          right: Math.min(seen.right, room.right),
        });
      if (isY)
        Object.assign(seen, {
          top: Math.max(seen.top, room.top),
          bottom: Math.min(seen.bottom, room.bottom),
        });
    }
    // Nothing is left where an ellipsis stands for all of it.
    return seen.right - seen.left > 2 && seen.bottom - seen.top > 2 ? seen : null;
  }

  function isOut(start: number, end: number, roomStart: number, roomEnd: number): boolean {
    return start < roomStart - 1 || end > roomEnd + 1;
  }

  function coverOfWords({ left, right, top, bottom }: Sides, parent: Element): Element | null {
    for (const across of [0.1, 0.5, 0.9])
      for (const down of [0.1, 0.5, 0.9]) {
        const cover = coverAt(left + (right - left) * across, top + (bottom - top) * down, parent);
        if (cover) return cover;
      }
    return null;
  }

  function lookAtLine(text: Text, parent: Element, at: number): void {
    const line = () => inner(linesOf(text)[at] ?? new DOMRect());
    const words = `“${text.data.trim().replace(/\s+/g, ' ').slice(0, 40)}” in ${nameOf(parent).split(' ')[0]}`;
    let cover: Element | null = null;
    for (const height of heights) {
      bring(parent, line, height);
      const seen = withinClips(line(), parent, words);
      if (!seen) return;
      if (height === heights[0]) placeFaults(words, seen);
      cover = coverOfWords(seen, parent);
      if (!cover) return;
    }
    if (cover) found.add(`covered: ${words}, by ${nameOf(cover)}`);
  }

  function lookAtControl(control: Element): void {
    if (getComputedStyle(control).pointerEvents === 'none') return;
    const isLink = control.localName === 'a';
    const boxes = () => (isLink ? wordsOfLink(control) : [control.getBoundingClientRect()]);
    for (const at of boxes().slice(0, 3).keys()) {
      const box = () => boxes()[at] ?? new DOMRect();
      if (box().width >= 2 && box().height >= 2) lookAtBox(control, box, isLink);
    }
  }

  /** A link's lines, as far as they are shown, and not cut with an ellipsis: the room for a finger around them may lie under its neighbours'. */
  function wordsOfLink(link: Element): DOMRect[] {
    const lines: DOMRect[] = [];
    const texts = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      const parent = text.parentElement;
      if (!text.data.trim() || !parent || !isSeen(parent)) continue;
      const within = clipsOf(parent).filter(
        ({ clip }) => link.contains(clip) || (shortened && clip.closest(shortened)),
      );
      const rooms = [parent.getBoundingClientRect(), ...within.map(({ clip }) => boxOf(clip))];
      for (const line of linesOf(text)) {
        const left = Math.max(line.left, ...rooms.map((room) => room.left));
        const top = Math.max(line.top, ...rooms.map((room) => room.top));
        const right = Math.min(line.right, ...rooms.map((room) => room.right));
        const bottom = Math.min(line.bottom, ...rooms.map((room) => room.bottom));
        if (right - left > 2 && bottom - top > 2)
          lines.push(new DOMRect(left, top, right - left, bottom - top));
      }
    }
    return lines.length > 0 ? lines : [link.getBoundingClientRect()];
  }

  function lookAtBox(control: Element, box: () => DOMRect, isLink: boolean): void {
    const name = nameOf(control);
    bring(control, box, 0.5);
    if (box().height < screenHeight) placeFaults(name, isLink ? inner(box()) : box());
    const corners = [
      [0.2, 0.2],
      [0.8, 0.2],
      [0.2, 0.8],
      [0.8, 0.8],
    ] as const;
    const along = [
      [0.2, 0.5],
      [0.8, 0.5],
    ] as const;
    for (const [across, down] of [[0.5, 0.5] as const, ...(isLink ? along : corners)]) {
      const cover = coverOfControl(control, () => {
        const { left, top, width, height } = box();
        const [x, y] = [left + width * across, top + height * down];
        return { left: x, right: x, top: y, bottom: y };
      });
      if (cover) found.add(`covered: ${name}, by ${cover}`);
    }
  }

  function coverOfControl(control: Element, pointOf: () => Sides): string | null {
    let cover: string | null = null;
    for (const height of heights) {
      bring(control, pointOf, height);
      const { left, top } = pointOf();
      const hit = document.elementFromPoint(left, top);
      if (hit && (control.contains(hit) || hit.closest('label')?.control === control)) return null;
      cover ??= hit ? nameOf(hit) : 'the window’s edge';
    }
    return cover;
  }

  function lookAtField(field: HTMLInputElement | HTMLTextAreaElement): void {
    // What was typed goes along with the caret.
    if (field.value || getComputedStyle(field).textOverflow === 'ellipsis') return;
    field.value = field.placeholder;
    if (field.scrollWidth > field.clientWidth + 1) found.add(`cut: “${field.value}” in ${nameOf(field)}`);
    field.value = '';
  }

  function lookAtControls(): void {
    const controls = 'a[href], button, input:not([type=hidden]), select, textarea, summary';
    for (const control of scope.querySelectorAll<HTMLInputElement>(controls)) {
      // What is drawn in its label instead is pressed there.
      const target = isSeen(control) ? control : [...(control.labels ?? [])].find(isSeen);
      if (target) lookAtControl(target);
    }
    const fields = 'input:is([type=search], [type=text], [type=url]), textarea';
    for (const field of scope.querySelectorAll<HTMLInputElement>(fields))
      if (isSeen(field)) lookAtField(field);
  }

  function lookAtWords(): void {
    // Words can be covered by what lets a finger through.
    const touchable = new CSSStyleSheet();
    touchable.replaceSync('*, ::before, ::after { pointer-events: auto !important; }');
    document.adoptedStyleSheets.push(touchable);
    const texts = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      const parent = text.parentElement;
      if (!text.data.trim() || !parent || parent.closest('svg') || !isSeen(parent)) continue;
      const last = linesOf(text).length - 1;
      if (last < 0) continue;
      for (const at of new Set([0, Math.floor(last / 2), last])) lookAtLine(text, parent, at);
    }
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== touchable);
  }

  if (root.scrollWidth > screenWidth) found.add(`beyond: the page is ${root.scrollWidth} px wide`);
  lookAtControls();
  lookAtWords();
  scrollBack();
  return [...found].sort();
}
