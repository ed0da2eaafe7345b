/** The sides of a box in the window, in px. */
export interface Sides {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Something that cuts off what reaches beyond it, in one direction or both. */
interface Clip {
  clip: Element;
  isX: boolean;
  isY: boolean;
  canScroll: boolean;
}

/** What of a page can be seen, and where; see {@link giveSight}. */
export interface Sight {
  root: Element;
  nameOf(element: Element): string;
  isSeen(element: Element): boolean;
  /** What cuts an element's words off, innermost first; an ancestor that a part is not placed by does not cut it. */
  clipsOf(element: Element): Clip[];
  /** The room within a clip's border. */
  boxOf(clip: Element): Sides;
  /** Scrolls so that a stretch of an element stands at a height of each part that scrolls it. */
  bring(element: Element, boxOfIt: () => Sides, height: number): void;
  linesOf(text: Text): DOMRect[];
  /** The boxes of lines may touch each other; letters do not reach so far. */
  inner(box: Sides): Sides;
  /** What lies over a part of an element there, and is painted; null where nothing does. */
  coverAt(x: number, y: number, parent: Element): Element | null;
  /** Everything is where it was before {@link bring}. */
  scrollBack(): void;
}

/** Runs in the page: lays a {@link Sight} of it at `window.sight`. */
export function giveSight(): void {
  const root = document.scrollingElement ?? document.documentElement;
  const scrolled = new Map<Element, [left: number, top: number]>();

  const nameOf = (element: Element): string => {
    const words = element.getAttribute('aria-label') ?? element.textContent ?? '';
    const classes = element.getAttribute('class')?.split(' ')[0];
    return `${element.localName}${classes ? `.${classes}` : ''} “${words.trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
  };
  const isSeen = (element: Element): boolean => {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    if (element.closest('.visually-hidden, [inert], .leaflet-pane, option, script, style')) return false;
    for (let own: Element | null = element; own; own = own.parentElement)
      if (getComputedStyle(own).clipPath.startsWith('inset(50%')) return false;
    return true;
  };
  const isFixed = (element: Element) => getComputedStyle(element).position === 'fixed';

  function clipsOf(element: Element): Clip[] {
    const clips: Clip[] = [];
    let position = 'static';
    for (let own: Element | null = element; own && own !== document.body; own = own.parentElement) {
      if (position === 'fixed') break;
      const style = getComputedStyle(own);
      if (position === 'absolute' && style.position === 'static' && style.transform === 'none') continue;
      const isX = style.overflowX !== 'visible';
      const isY = style.overflowY !== 'visible';
      const canScroll = /auto|scroll/.test(`${style.overflowX} ${style.overflowY}`);
      if (isX || isY) clips.push({ clip: own, isX, isY, canScroll });
      position = style.position;
    }
    return clips;
  }

  function boxOf(clip: Element): Sides {
    const { left, top } = clip.getBoundingClientRect();
    const x = left + clip.clientLeft;
    const y = top + clip.clientTop;
    return { left: x, top: y, right: x + clip.clientWidth, bottom: y + clip.clientHeight };
  }

  function bring(element: Element, boxOfIt: () => Sides, height: number): void {
    for (let own: Element | null = element; own && own !== document.body; own = own.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(own);
      const isX = /auto|scroll/.test(overflowX) && own.scrollWidth > own.clientWidth;
      const isY = /auto|scroll/.test(overflowY) && own.scrollHeight > own.clientHeight;
      if (own !== element && (isX || isY)) scrollTo(own, boxOfIt(), boxOf(own), height, { isX, isY });
      if (isFixed(own)) return;
    }
    const screen = { left: 0, top: 0, right: root.clientWidth, bottom: root.clientHeight };
    scrollTo(root, boxOfIt(), screen, height, { isX: false, isY: true });
  }

  function scrollTo(
    scroller: Element,
    box: Sides,
    room: Sides,
    height: number,
    { isX, isY }: { isX: boolean; isY: boolean },
  ): void {
    if (!scrolled.has(scroller)) scrolled.set(scroller, [scroller.scrollLeft, scroller.scrollTop]);
    const down = (box.top + box.bottom) / 2 - (room.top + (room.bottom - room.top) * height);
    const across = (box.left + box.right - room.left - room.right) / 2;
    scroller.scrollBy({ top: isY ? down : 0, left: isX ? across : 0, behavior: 'instant' });
  }

  const linesOf = (text: Text): DOMRect[] => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
  };
  const inner = ({ left, right, top, bottom }: Sides): Sides => {
    const spare = (bottom - top) * 0.2;
    return { left, right, top: top + spare, bottom: bottom - spare };
  };

  const holds = ({ left, right, top, bottom }: Sides, x: number, y: number): boolean =>
    x > left && x < right && y > top && y < bottom;

  function paintsAt(element: Element, x: number, y: number): boolean {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    if (element instanceof SVGElement) return !(element instanceof SVGSVGElement);
    if (element.matches('img, canvas, video, input, select, textarea, progress')) return true;
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    const isInside = [...element.getClientRects()].some((box) => holds(box, x, y));
    const alpha = /^rgba\(.*, ([\d.]+)\)$|\/ ([\d.]+)\)$/.exec(backgroundColor);
    const isPlate = Number(alpha?.[1] ?? alpha?.[2] ?? 1) > 0.1 && backgroundColor !== 'transparent';
    // Room for a finger around it is not painted.
    if (isInside && (isPlate || backgroundImage.includes('url('))) return true;
    return [...element.childNodes].some(
      (node) =>
        node instanceof Text &&
        linesOf(node)
          .map(inner)
          .some((box) => holds(box, x, y)),
    );
  }

  function coverAt(x: number, y: number, parent: Element): Element | null {
    for (const element of document.elementsFromPoint(x, y)) {
      if (element.contains(parent)) return null;
      if (!parent.contains(element) && paintsAt(element, x, y)) return element;
    }
    return null;
  }

  function scrollBack(): void {
    for (const [element, [left, top]] of scrolled) element.scrollTo({ left, top, behavior: 'instant' });
  }

  const sight: Sight = { root, nameOf, isSeen, clipsOf, boxOf, bring, linesOf, inner, coverAt, scrollBack };
  Object.assign(window, { sight });
}
