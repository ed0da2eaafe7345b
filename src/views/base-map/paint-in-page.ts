import { type BasemapShapes, decodeShapes } from '../../basemap/decode-basemap.ts';
import { type MapView, paintMap } from '../../basemap/paint-map.ts';
import { type MapTheme, palettes } from '../../basemap/palettes.ts';

let shapes: BasemapShapes | undefined;

/** Paints a view where no worker can; a file of its own, since hardly any browser comes to need it. */
export function paintInPage(
  context: CanvasRenderingContext2D,
  buffer: ArrayBuffer,
  view: MapView,
  theme: MapTheme,
): void {
  shapes ??= decodeShapes(buffer);
  paintMap(context, shapes, view, palettes[theme]);
}
