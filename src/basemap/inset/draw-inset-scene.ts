import type { Coordinates } from '../../model/place/coordinates.ts';
import type { BasemapLabels } from '../decode-basemap.ts';
import type { DrawContext } from '../draw-context.ts';
import { createTextMeasure, drawLabels } from '../draw-labels.ts';
import { fontOf } from '../label-style.ts';
import { projectCoordinates } from '../mercator.ts';
import { nameColours } from '../night-colours.ts';
import type { MapView } from '../paint-map.ts';
import type { MapPalette, MapTheme } from '../palettes.ts';
import { type Box, placeLabels } from '../place-labels.ts';
import { pointInView } from './choose-inset-view.ts';
import { drawNeatline } from './draw-neatline.ts';
import { drawPin } from './draw-pin.ts';
import { distinctStops, drawLegs, drawStops } from './draw-route.ts';
import { fewCities, insetLabels } from './inset-labels.ts';
import { frameBoxes, insetNameStyle, type PlacedName, pinBox, placeName } from './place-name.ts';

/** An origin, and the way through it. */
export interface InsetJourney {
  origin: Coordinates;
  /** Places written from before, the latest first. */
  previous: readonly Coordinates[];
  /** Places written from after, the earliest first. */
  next: readonly Coordinates[];
  /** Stands beside the pin. */
  name: string | undefined;
}

/** What a scene is drawn with; where `covered` lies something else will stand, so that no name does. */
export interface InsetSetting {
  labels: BasemapLabels;
  theme: MapTheme;
  palette: MapPalette;
  covered?: readonly Box[];
}

/** Below this width there is no room for a name or a frame: a thumbnail. */
const minWidthPx = 150;

/** Draws route, names, pin and frame over a painted map; the context is scaled to the view's CSS pixels. */
export function drawInsetScene(
  context: DrawContext,
  view: MapView,
  journey: InsetJourney,
  { labels, theme, palette, covered = [] }: InsetSetting,
): void {
  const { origin, name } = journey;
  const previous = distinctStops(origin, journey.previous);
  const next = distinctStops(origin, journey.next);
  const pin = pointInView(projectCoordinates(origin), view);
  const stops = [...previous, ...next];
  const isThumbnail = view.widthPx < minWidthPx;
  const placedName =
    name && !isThumbnail ? placeName(name, pin, view, createTextMeasure(context)) : undefined;
  drawLegs(context, view, { origin, stops: previous, isToCome: false }, palette);
  drawLegs(context, view, { origin, stops: next, isToCome: true }, palette);
  if (!isThumbnail) {
    const placed = placeLabels({
      labels: insetLabels(labels, view.zoom, { origin, stops }),
      view,
      avoid: [...frameBoxes(view), pinBox(pin), ...(placedName ? [placedName.box] : []), ...covered],
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

function drawName(context: DrawContext, { text, x, y }: PlacedName, palette: MapPalette): void {
  context.font = fontOf(insetNameStyle);
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = palette.halo;
  context.strokeText(text, x, y);
  context.fillStyle = palette.ink;
  context.fillText(text, x, y);
}
