import { type BasemapShapes, decodeShapes } from '../../basemap/decode-basemap.ts';
import { type MapView, paintMap } from '../../basemap/paint-map.ts';
import { type MapTheme, palettes } from '../../basemap/palettes.ts';

let shapes: BasemapShapes | undefined;

/** Paints a view if no worker can; a chunk of its own, since hardly any browser needs it. */
export function paintInPage(buffer: ArrayBuffer, view: MapView, theme: MapTheme): HTMLCanvasElement {
  shapes ??= decodeShapes(buffer);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(view.widthPx * view.pixelRatio);
  canvas.height = Math.round(view.heightPx * view.pixelRatio);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('No 2d context');
  paintMap(context, shapes, view, palettes[theme]);
  return canvas;
}
