import type { Coordinates } from '../../model/place/coordinates.ts';
import { distanceKm } from '../../model/place/distance-km.ts';
import type { DrawContext } from '../draw-context.ts';
import { greatCircle } from '../great-circle.ts';
import { projectCoordinates, projectOnward, worldSizePx } from '../mercator.ts';
import type { MapView } from '../paint-map.ts';
import type { MapPalette } from '../palettes.ts';
import type { Path } from '../trace-lines.ts';
import { pointInView } from './choose-inset-view.ts';

export const ringRadiusPx = 3.2;

/** The stops that can be told apart: one that is hardly a walk from the one before it is left out. */
export function distinctStops(origin: Coordinates, stops: readonly Coordinates[]): Coordinates[] {
  const kept: Coordinates[] = [];
  for (const stop of stops) {
    if (distanceKm(kept.at(-1) ?? origin, stop) > 2) kept.push(stop);
  }
  return kept;
}

/** Adds great circles from the origin through the stops, as one line that never jumps at the antimeridian. */
export function traceLegs(
  path: Pick<Path, 'lineTo'>,
  view: MapView,
  origin: Coordinates,
  stops: readonly Coordinates[],
): void {
  const world = worldSizePx(view.zoom);
  const start = projectCoordinates(origin).x * world;
  const shift = pointInView(projectCoordinates(origin), view).x - start;
  let from = origin;
  for (const stop of stops) {
    for (const point of greatCircle(from, stop, 0.5)) {
      const { x, y } = projectOnward(point);
      path.lineTo(x * world + shift, y * world - view.top);
      from = point;
    }
  }
}

/** Strokes the way from the origin through the stops: those that were, or those that come after. */
export function drawLegs(
  context: DrawContext,
  view: MapView,
  { origin, stops, isToCome }: { origin: Coordinates; stops: readonly Coordinates[]; isToCome: boolean },
  palette: MapPalette,
): void {
  context.beginPath();
  traceLegs(context, view, origin, stops);
  context.strokeStyle = palette.accent;
  context.lineWidth = isToCome ? 1.6 : 2;
  context.lineJoin = 'round';
  context.setLineDash(isToCome ? [1, 5] : []);
  context.lineCap = isToCome ? 'round' : 'butt';
  context.stroke();
  context.setLineDash([]);
}

/** Rings at the stops: places that were, the origin is the pin's. */
export function drawStops(
  context: DrawContext,
  view: MapView,
  stops: readonly Coordinates[],
  palette: MapPalette,
): void {
  context.lineWidth = 1.6;
  context.strokeStyle = palette.accent;
  context.fillStyle = palette.surface;
  for (const stop of stops) {
    const { x, y } = pointInView(projectCoordinates(stop), view);
    context.beginPath();
    context.arc(x, y, ringRadiusPx, 0, 2 * Math.PI);
    context.fill();
    context.stroke();
  }
}
