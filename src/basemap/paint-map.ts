import type { BasemapShapes } from './decode-basemap.ts';
import type { LineSet } from './line-set.ts';
import { projectCoordinates, worldSizePx } from './mercator.ts';
import type { PaintContext } from './paint-context.ts';
import type { MapPalette } from './palettes.ts';
import { createRoundedPath } from './rounded-path.ts';
import { type Detail, type Path, traceAreas, traceOutlines, type Window } from './trace-lines.ts';

/** A rectangle of the map. `left` and `top` are CSS pixels from the world's north-west corner at `zoom` (fractions allowed). */
export interface MapView {
  zoom: number;
  left: number;
  top: number;
  widthPx: number;
  heightPx: number;
  /** Canvas pixels per CSS pixel. */
  pixelRatio: number;
}

/** Half the widest stroke: what lies this far outside the view still reaches into it. */
const bleedPx = 8;

/** What the map is made with: a pen and a bucket that know where the view is. Widths are CSS pixels. */
export interface MapBrush {
  /** Fills the whole view. */
  cover(colour: string): void;
  /** Meridians and parallels, fewer or more of them by the zoom. */
  graticule(colour: string): void;
  /** A band so wide that it hides small bends. */
  strokeBand(set: LineSet, colour: string, widthPx: number): void;
  stroke(set: LineSet, colour: string, widthPx: number): void;
  fill(set: LineSet, colour: string): void;
}

/** Fills a canvas of `widthPx × heightPx` CSS pixels with water, land, borders and rivers; names are not among it. */
export function paintMap(
  context: PaintContext,
  shapes: BasemapShapes,
  view: MapView,
  palette: MapPalette,
): void {
  const { pixelRatio } = view;
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  paintLayers(createBrush(context, view, shapes.worldSize), shapes, view.zoom, palette);
}

/** Everything that a map shows at a zoom, from the water up. */
export function paintLayers(brush: MapBrush, shapes: BasemapShapes, zoom: number, palette: MapPalette): void {
  brush.cover(palette.water);
  brush.graticule(palette.graticule);
  if (zoom >= 2) {
    const breadth = Math.min(1, (zoom - 1) / 5);
    brush.strokeBand(shapes.land, palette.shelfOuter, 14 * breadth);
    brush.strokeBand(shapes.land, palette.shelfInner, 6 * breadth);
  }
  brush.fill(shapes.land, palette.land);
  if (zoom >= 3) {
    brush.stroke(shapes.rivers, palette.river, zoom < 5 ? 0.6 : 1);
    brush.fill(shapes.lakes, palette.water);
    brush.stroke(shapes.lakes, palette.coast, 0.5);
  }
  if (zoom >= 4) brush.stroke(shapes.states, palette.state, 0.9);
  brush.stroke(shapes.borders, palette.border, zoom < 4 ? 0.6 : 1);
  brush.stroke(shapes.land, palette.coast, zoom < 3 ? 0.5 : 0.8);
}

/** The view in the units of the shapes, a little larger than it is. */
export function windowOf({ zoom, left, top, widthPx, heightPx }: MapView, worldSize: number): Window {
  const scale = worldSizePx(zoom) / worldSize;
  return {
    left: left / scale,
    top: top / scale,
    west: (left - bleedPx) / scale,
    north: (top - bleedPx) / scale,
    east: (left + widthPx + bleedPx) / scale,
    south: (top + heightPx + bleedPx) / scale,
    scale,
  };
}

/** No finer than a view can show. */
export function detailOf({ scale }: Window): Detail {
  // Powers of two, so that all zooms between two whole ones share a level of detail.
  return { step: 0.7 * 2 ** Math.round(-Math.log2(scale)), minSize: 1 / scale };
}

/** Strokes and fills whole sets of lines on a canvas. */
function createBrush(context: PaintContext, view: MapView, worldSize: number): MapBrush {
  const { zoom } = view;
  const window = windowOf(view, worldSize);
  const detail = detailOf(window);
  const cornerRadiusPx = zoom < 6 ? 0 : 2 * 1.5 ** (zoom - 6);

  /** Begins a path, has it built, round where the zoom asks for it, and leaves it for the caller to paint. */
  function trace(build: (path: Path) => void): void {
    context.beginPath();
    if (cornerRadiusPx === 0) build(context);
    else {
      const rounded = createRoundedPath(context, cornerRadiusPx);
      build(rounded);
      rounded.finish();
    }
  }

  return {
    cover(colour) {
      context.fillStyle = colour;
      // A canvas has whole pixels, the view need not: the last row and column must not stay half-painted.
      context.fillRect(0, 0, view.widthPx + 1, view.heightPx + 1);
    },
    graticule(colour) {
      context.beginPath();
      traceGraticule(context, view);
      context.strokeStyle = colour;
      context.lineWidth = 1;
      context.stroke();
    },
    stroke(set, colour, widthPx) {
      context.strokeStyle = colour;
      context.lineWidth = widthPx;
      trace((path) => traceOutlines(path, set, window, detail));
      context.stroke();
    },
    // Not rounded nor closed: Chromium leaves holes in round islets' bands.
    strokeBand(set, colour, widthPx) {
      context.strokeStyle = colour;
      context.lineWidth = widthPx;
      context.beginPath();
      traceOutlines(context, set, window, { ...detail, step: detail.step * 2 }, false);
      context.stroke();
    },
    fill(set, colour) {
      context.fillStyle = colour;
      trace((path) => traceAreas(path, set, window, detail));
      context.fill();
    },
  };
}

/** Adds the meridians and parallels of a view to a path. */
export function traceGraticule(path: Path, view: MapView): void {
  const size = worldSizePx(view.zoom);
  const stepDeg = view.zoom < 3 ? 30 : view.zoom < 5 ? 10 : view.zoom < 7 ? 5 : view.zoom < 8 ? 2 : 1;
  const firstLng = Math.floor(((view.left / size) * 360) / stepDeg) * stepDeg - 180;
  for (let lng = firstLng; ; lng += stepDeg) {
    const x = projectCoordinates({ lat: 0, lng }).x * size - view.left;
    if (x > view.widthPx + 1) break;
    path.moveTo(x, 0);
    path.lineTo(x, view.heightPx);
  }
  for (let lat = -80; lat <= 80; lat += stepDeg) {
    const y = projectCoordinates({ lat, lng: 0 }).y * size - view.top;
    if (y < -1 || y > view.heightPx + 1) continue;
    path.moveTo(0, y);
    path.lineTo(view.widthPx, y);
  }
}
