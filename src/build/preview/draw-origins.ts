import type { DrawContext } from '../../basemap/draw-context.ts';
import { pointInView } from '../../basemap/inset/choose-inset-view.ts';
import { projectCoordinates } from '../../basemap/mercator.ts';
import type { MapView } from '../../basemap/paint-map.ts';
import type { MapPalette } from '../../basemap/palettes.ts';
import type { Coordinates } from '../../model/place/coordinates.ts';

/** Dots at places, the newest on top. */
export function drawOrigins(
  context: DrawContext,
  view: MapView,
  origins: readonly Coordinates[],
  palette: MapPalette,
): void {
  context.lineWidth = 1.2;
  context.strokeStyle = palette.surface;
  context.fillStyle = palette.accent;
  for (const origin of origins.toReversed()) {
    const { x, y } = pointInView(projectCoordinates(origin), view);
    context.beginPath();
    context.arc(x, y, 3.6, 0, 2 * Math.PI);
    context.fill();
    context.stroke();
  }
}
