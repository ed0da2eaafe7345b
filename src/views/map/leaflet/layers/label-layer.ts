import L from 'leaflet';
import { createTextMeasure, drawLabels } from '../../../../basemap/draw-labels.ts';
import { loadLabels } from '../../../../basemap/load-basemap.ts';
import type { MapLabel } from '../../../../basemap/map-label.ts';
import { unprojectPoint } from '../../../../basemap/mercator.ts';
import { type NameColours, nameColours } from '../../../../basemap/night-colours.ts';
import { type MapTheme, palettes } from '../../../../basemap/palettes.ts';
import { type Box, placeLabels } from '../../../../basemap/place-labels.ts';
import { mapPixelRatio } from '../../../painter/map-painter.ts';
import { countDusks } from '../../points/night-bands.ts';
import { createLabelCanvas } from './label-canvas.ts';

/** How far the names extend beyond each side of the screen, as a share of it, so that a short pan finds them there. */
const marginShare = 0.15;
const faces = ['600 13px Literata', '400 13px Literata'];

/** Names of countries, seas and cities on one canvas above the tiles and below the markers. */
export class LabelLayer extends L.Layer {
  readonly #canvas = document.createElement('canvas');
  readonly #measureAvoided: () => readonly Box[];
  #theme: MapTheme;
  #nightMs: number | null = null;
  #drawnCentre: L.Point | undefined;
  #frame = 0;

  /**
   * @param measureAvoided what names must avoid now (markers, pins, their names), in CSS pixels of the map's
   * container; called at every drawing
   */
  constructor(theme: MapTheme, measureAvoided: () => readonly Box[]) {
    super();
    this.#theme = theme;
    this.#measureAvoided = measureAvoided;
    this.#canvas.className = 'leaflet-zoom-hide';
    this.#canvas.setAttribute('aria-hidden', 'true');
  }

  override onAdd(map: L.Map): this {
    const pane = map.getPane('labels') ?? map.createPane('labels');
    pane.style.zIndex = '350';
    pane.style.pointerEvents = 'none';
    pane.append(this.#canvas);
    // Names are measured with whatever font is available: once the right ones have loaded, they are placed again.
    if (!faces.every((face) => document.fonts.check(face)))
      void Promise.allSettled(faces.map((face) => document.fonts.load(face))).then(() => this.redraw());
    return this;
  }

  override onRemove(): this {
    cancelAnimationFrame(this.#frame);
    this.#canvas.remove();
    return this;
  }

  override getEvents(): { [event: string]: L.LeafletEventHandlerFn } {
    return {
      moveend: () => this.redraw(),
      resize: () => this.redraw(),
      viewreset: () => this.redraw(),
      move: () => this.#hasStrayed() && this.redraw(),
    };
  }

  setTheme(theme: MapTheme): void {
    if (theme === this.#theme) return;
    this.#theme = theme;
    this.redraw();
  }

  /** The instant whose night is on the map, ms since 1970 UTC; null for none. */
  setNight(instantMs: number | null): void {
    if (instantMs === this.#nightMs) return;
    this.#nightMs = instantMs;
    this.redraw();
  }

  /** Places the names again with the next frame, once for any number of calls: call it when markers have changed. */
  redraw(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => void this.#draw());
  }

  async #draw(): Promise<void> {
    const labels = await loadLabels();
    const map = this._map;
    // Leaflet has a zoom only once the map has its first view.
    if (!labels || !map || map.getZoom() === undefined) return;
    const size = map.getSize();
    const margin = size.multiplyBy(marginShare).round();
    const corner = map.containerPointToLayerPoint(margin.multiplyBy(-1));
    const origin = map.getPixelOrigin().add(corner);
    const view = {
      zoom: map.getZoom(),
      left: origin.x,
      top: origin.y,
      widthPx: size.x + 2 * margin.x,
      heightPx: size.y + 2 * margin.y,
      pixelRatio: mapPixelRatio(),
    };
    const drawn = createLabelCanvas(this.#canvas, view);
    const placed = placeLabels({
      labels,
      view,
      avoid: this.#measureAvoided().map((box) => moveBox(box, margin)),
      measure: createTextMeasure(drawn.context),
    });
    drawLabels(drawn.context, placed, (label) => this.#coloursOf(label));
    L.DomUtil.setPosition(this.#canvas, corner);
    drawn.show();
    this.#drawnCentre = origin;
  }

  #coloursOf(label: MapLabel): NameColours {
    const dusks = this.#nightMs === null ? 0 : countDusks(this.#nightMs, unprojectPoint(label));
    return nameColours(palettes[this.#theme], this.#theme, { isSea: label.kind === 'seas', dusks });
  }

  /** Whether a pan has used up most of the margin. */
  #hasStrayed(): boolean {
    const map = this._map;
    if (!map || !this.#drawnCentre) return false;
    const size = map.getSize();
    const margin = size.multiplyBy(marginShare).round();
    const origin = map.getPixelOrigin().add(map.containerPointToLayerPoint(margin.multiplyBy(-1)));
    const strayed = origin.subtract(this.#drawnCentre);
    return Math.abs(strayed.x) > margin.x * 0.8 || Math.abs(strayed.y) > margin.y * 0.8;
  }
}

function moveBox({ left, top, right, bottom }: Box, { x, y }: L.Point): Box {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}
