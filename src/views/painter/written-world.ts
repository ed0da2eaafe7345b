interface WrittenWorld {
  /** With coasts alone: the map draws the journey itself. */
  svg: SVGSVGElement;
  /** How wide the whole world is in it, and how much of its north is left out above. */
  widthPx: number;
  topPx: number;
  heightPx: number;
}

let picture: SVGSVGElement | null = null;

/** Remembers the picture of the world on a page that was written ahead, before the app's map takes that page's place. */
export function keepWrittenWorld(page: ParentNode): void {
  picture = page.querySelector<SVGSVGElement>('svg.world-picture');
}

/** The world of the page that this map has taken the place of, for the first map that asks; null for every other one. */
export function takeWrittenWorld(): WrittenWorld | null {
  if (!picture) return null;
  const svg = picture;
  picture = null;
  const { width: widthPx, height: heightPx } = svg.viewBox.baseVal;
  svg.querySelector('.world-journey')?.remove();
  return { svg, widthPx, heightPx, topPx: Number(svg.dataset.top) };
}
