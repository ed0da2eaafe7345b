interface WrittenWorld {
  /** Only with coasts: the map draws the journey itself. */
  svg: SVGSVGElement;
  /** How wide the whole world is in it, and how much of its north is left out at the top. */
  widthPx: number;
  topPx: number;
  heightPx: number;
}

let picture: SVGSVGElement | null = null;

/** Stores the world picture of a written page, before the app's map replaces that page. */
export function keepWrittenWorld(page: ParentNode): void {
  picture = page.querySelector<SVGSVGElement>('svg.world-picture');
}

/** The world of the page that the map has replaced, for the first map that asks; null for every other one. */
export function takeWrittenWorld(): WrittenWorld | null {
  if (!picture) return null;
  const svg = picture;
  picture = null;
  const { width: widthPx, height: heightPx } = svg.viewBox.baseVal;
  svg.querySelector('.world-journey')?.remove();
  return { svg, widthPx, heightPx, topPx: Number(svg.dataset.top) };
}
