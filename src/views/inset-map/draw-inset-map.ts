import type { BasemapLabels } from '../../basemap/decode-basemap.ts';
import { createTextMeasure, drawLabels } from '../../basemap/draw-labels.ts';
import { fontOf, type LabelStyle } from '../../basemap/label-style.ts';
import { loadLabels } from '../../basemap/load-basemap.ts';
import { projectCoordinates } from '../../basemap/mercator.ts';
import { nameColours } from '../../basemap/night-colours.ts';
import type { MapView } from '../../basemap/paint-map.ts';
import { type MapPalette, type MapTheme, palettes } from '../../basemap/palettes.ts';
import { type Box, placeLabels } from '../../basemap/place-labels.ts';
import type { Coordinates } from '../../model/coordinates.ts';
import { type MapPicture, mapPixelRatio, paintMapPicture } from '../base-map/map-painter.ts';
import { chooseInsetView, pointInView } from './choose-inset-view.ts';
import { drawNeatline, neatlinePx } from './draw-neatline.ts';
import { drawPin, pinHeightPx, pinWidthPx } from './draw-pin.ts';
import { distinctStops, drawLegs, drawStops } from './draw-route.ts';
import { citiesAround, fewCities, insetLabels } from './inset-labels.ts';

export interface InsetScene {
  origin: Coordinates;
  /** Places written from before, the latest first. */
  previous: readonly Coordinates[];
  /** Places written from after, the earliest first. */
  next: readonly Coordinates[];
  /** Stands beside the pin. */
  name: string | undefined;
  theme: MapTheme;
}

const nameStyle: LabelStyle = { sizePx: 14.5, weight: 600, spacingPx: 0, lineHeightPx: 20 };
/** Below this width there is no room for a name or a frame: a thumbnail. */
const leastWidthPx = 150;

/**
 * Draws an inset map over the whole of a canvas, whose size in CSS pixels is given; the canvas keeps its former picture
 * until then. Without a pixel ratio it is the screen's. Tells what became of the wish, as `paintMapPicture` does.
 */
export async function drawInsetMap(
  canvas: HTMLCanvasElement,
  size: { widthPx: number; heightPx: number; pixelRatio?: number },
  scene: InsetScene,
  signal: AbortSignal,
): Promise<MapPicture['kind']> {
  const [labels] = await Promise.all([loadLabels(), document.fonts.load(fontOf(nameStyle), scene.name)]);
  if (!labels) return 'unavailable';
  const previous = distinctStops(scene.origin, scene.previous);
  const view = chooseInsetView(
    { pixelRatio: mapPixelRatio(), ...size },
    { origin: scene.origin, previous: previous[0], cities: citiesAround(scene.origin, labels.cities) },
  );
  const picture = await paintMapPicture(view, scene.theme, signal);
  const context = canvas.getContext('2d');
  if (picture.kind !== 'painted' || !context) return picture.kind;
  canvas.width = picture.bitmap.width;
  canvas.height = picture.bitmap.height;
  context.drawImage(picture.bitmap, 0, 0);
  picture.bitmap.close();
  context.scale(view.pixelRatio, view.pixelRatio);
  drawJourney(context, view, { ...scene, previous, next: distinctStops(scene.origin, scene.next) }, labels);
  return 'painted';
}

function drawJourney(
  context: CanvasRenderingContext2D,
  view: MapView,
  { origin, previous, next, name, theme }: InsetScene,
  labels: BasemapLabels,
): void {
  const palette = palettes[theme];
  const pin = pointInView(projectCoordinates(origin), view);
  const stops = [...previous, ...next];
  const isThumbnail = view.widthPx < leastWidthPx;
  const placedName = name && !isThumbnail ? placeName(context, name, pin, view) : undefined;
  drawLegs(context, view, { origin, stops: previous, isToCome: false }, palette);
  drawLegs(context, view, { origin, stops: next, isToCome: true }, palette);
  if (!isThumbnail) {
    const placed = placeLabels({
      labels: insetLabels(labels, view.zoom, { origin, stops }),
      view,
      avoid: [...frameBoxes(view), pinBox(pin), ...(placedName ? [placedName.box] : [])],
      measure: createTextMeasure(context),
    });
    drawLabels(context, fewCities(placed), ({ kind }) =>
      nameColours(palette, theme, { isSea: kind === 'seas', dusks: 0 }),
    );
  }
  drawStops(context, view, stops, palette);
  if (placedName) drawName(context, placedName, palette);
  drawPin(context, pin.x, pin.y, palette);
  if (!isThumbnail) drawNeatline(context, view, palette);
}

interface Point {
  x: number;
  y: number;
}

interface PlacedName {
  text: string;
  x: number;
  y: number;
  box: Box;
}

/** Beside the pin's head, on the right where it fits there, else on the left; undefined where it fits nowhere. */
function placeName(
  context: CanvasRenderingContext2D,
  text: string,
  pin: Point,
  { widthPx }: MapView,
): PlacedName | undefined {
  const width = createTextMeasure(context)(text, nameStyle);
  const gap = pinWidthPx / 2 + 7;
  const y = pin.y - pinHeightPx + pinWidthPx / 2;
  const left = [pin.x + gap, pin.x - gap - width].find(
    (start) => start > neatlinePx + 4 && start + width < widthPx - neatlinePx - 4,
  );
  if (left === undefined) return undefined;
  const half = nameStyle.lineHeightPx / 2;
  return {
    text,
    x: left,
    y,
    box: { left: left - 4, top: y - half, right: left + width + 4, bottom: y + half },
  };
}

function drawName(context: CanvasRenderingContext2D, { text, x, y }: PlacedName, palette: MapPalette): void {
  context.font = fontOf(nameStyle);
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = palette.halo;
  context.strokeText(text, x, y);
  context.fillStyle = palette.ink;
  context.fillText(text, x, y);
}

function pinBox({ x, y }: Point): Box {
  const half = pinWidthPx / 2 + 3;
  return { left: x - half, top: y - pinHeightPx - 3, right: x + half, bottom: y + 3 };
}

function frameBoxes({ widthPx, heightPx }: MapView): Box[] {
  const inner = neatlinePx + 1;
  return [
    { left: 0, top: 0, right: widthPx, bottom: inner },
    { left: 0, top: heightPx - inner, right: widthPx, bottom: heightPx },
    { left: 0, top: 0, right: inner, bottom: heightPx },
    { left: widthPx - inner, top: 0, right: widthPx, bottom: heightPx },
  ];
}
