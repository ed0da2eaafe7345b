import { chooseInsetView, insetViewAt } from '../../basemap/inset/choose-inset-view.ts';
import { drawInsetScene, type InsetJourney } from '../../basemap/inset/draw-inset-scene.ts';
import { distinctStops } from '../../basemap/inset/draw-route.ts';
import { citiesAround } from '../../basemap/inset/inset-labels.ts';
import { insetNameStyle } from '../../basemap/inset/place-name.ts';
import { fontOf } from '../../basemap/label-style.ts';
import { loadLabels } from '../../basemap/load-basemap.ts';
import { type MapTheme, palettes } from '../../basemap/palettes.ts';
import { type MapPicture, mapPixelRatio, paintMapPicture } from '../painter/map-painter.ts';

export interface InsetScene extends InsetJourney {
  theme: MapTheme;
  /** The map's zoom, if it is known; else it is chosen by the surroundings. */
  zoom?: number | undefined;
}

/**
 * Draws an inset map over the whole of a canvas, whose size in CSS pixels is given; the canvas keeps its former
 * picture until then. The pixel ratio is the screen's by default. Returns the outcome, like `paintMapPicture`.
 */
export async function drawInsetMap(
  canvas: HTMLCanvasElement,
  size: { widthPx: number; heightPx: number; pixelRatio?: number },
  scene: InsetScene,
  signal: AbortSignal,
): Promise<MapPicture['kind']> {
  const { origin, theme, zoom } = scene;
  const [labels] = await Promise.all([loadLabels(), document.fonts.load(fontOf(insetNameStyle), scene.name)]);
  if (!labels) return 'unavailable';
  const [previous] = distinctStops(origin, scene.previous);
  const canvasSize = { pixelRatio: mapPixelRatio(), ...size };
  const view =
    zoom === undefined
      ? chooseInsetView(canvasSize, { origin, previous, cities: citiesAround(origin, labels.cities) })
      : insetViewAt(canvasSize, origin, zoom);
  const picture = await paintMapPicture(view, theme, signal);
  const context = canvas.getContext('2d');
  if (picture.kind !== 'painted' || !context) return picture.kind;
  canvas.width = picture.bitmap.width;
  canvas.height = picture.bitmap.height;
  context.drawImage(picture.bitmap, 0, 0);
  picture.bitmap.close();
  context.scale(view.pixelRatio, view.pixelRatio);
  drawInsetScene(context, view, scene, { labels, theme, palette: palettes[theme] });
  return 'painted';
}
