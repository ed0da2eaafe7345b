import L from 'leaflet';
import type { MapView } from '../../../../basemap/paint-map.ts';
import type { MapTheme } from '../../../../basemap/palettes.ts';
import { tileView } from '../../../../basemap/tile-view.ts';
import { mapPixelRatio, paintMapPicture } from '../../../painter/map-painter.ts';

/** How much neighbouring tiles overlap: at odd pixel ratios a hairline would show between them. */
const overlapPx = 0.5;

interface PaintedTile {
  canvas: HTMLCanvasElement;
  coords: L.Coords;
  painting: AbortController;
}

/** Land, water, borders and rivers as tiles that a worker paints. Tiles that leave the map before their turn are dropped. */
export class BaseLayer extends L.GridLayer {
  readonly #tiles = new Map<HTMLElement, PaintedTile>();
  #theme: MapTheme;

  constructor(theme: MapTheme) {
    super({ updateWhenIdle: false, updateWhenZooming: false, keepBuffer: 2, className: 'waymark-base' });
    this.#theme = theme;
    this.on('tileunload', ({ tile }: L.TileEvent) => {
      this.#tiles.get(tile)?.painting.abort();
      this.#tiles.delete(tile);
    });
    const retry = () => this.#repaint();
    this.on('add', () => addEventListener('online', retry));
    this.on('remove', () => removeEventListener('online', retry));
  }

  /** Repaints the tiles in another theme; each keeps its former look until its new one is ready. */
  setTheme(theme: MapTheme): void {
    if (theme === this.#theme) return;
    this.#theme = theme;
    this.#repaint();
  }

  protected override createTile(coords: L.Coords, done: L.DoneCallback): HTMLElement {
    const canvas = L.DomUtil.create('canvas');
    const { widthPx } = this.#viewOf(coords);
    // Leaflet sets width and height itself, to the tile size.
    canvas.style.minWidth = `${widthPx}px`;
    canvas.style.minHeight = `${widthPx}px`;
    const tile = { canvas, coords, painting: new AbortController() };
    this.#tiles.set(canvas, tile);
    void this.#paint(tile).then(() => done(undefined, canvas));
    return canvas;
  }

  #repaint(): void {
    for (const tile of this.#tiles.values()) {
      tile.painting.abort();
      tile.painting = new AbortController();
      void this.#paint(tile);
    }
  }

  async #paint({ canvas, coords, painting }: PaintedTile): Promise<void> {
    const picture = await paintMapPicture(this.#viewOf(coords), this.#theme, painting.signal);
    if (picture.kind !== 'painted') return;
    canvas.width = picture.bitmap.width;
    canvas.height = picture.bitmap.height;
    // Transfers the pixels without a copy: a pan then costs half as much as with canvases that were drawn on.
    canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(picture.bitmap);
  }

  #viewOf(coords: L.Coords): MapView {
    return tileView({ ...coords, sizePx: this.getTileSize().x, overlapPx, pixelRatio: mapPixelRatio() });
  }
}
