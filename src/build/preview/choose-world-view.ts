import { projectCoordinates, worldSizePx, worldSizePxAtZoom0 } from '../../basemap/mercator.ts';
import type { MapView } from '../../basemap/paint-map.ts';
import type { Coordinates } from '../../model/place/coordinates.ts';

const marginPx = 30;
/** Above the first place, which has the pin. */
const pinRoomPx = 38;
/** A journal of one town is not shown by its streets. */
const maxZoom = 5.4;

/**
 * The piece of the map that has all places in it, moved to whichever side of the date line keeps them together; never
 * more than the world's breadth, so where they are spread over all of it those farthest north and south may be outside,
 * but never the first.
 */
export function chooseWorldView(
  size: Pick<MapView, 'widthPx' | 'heightPx' | 'pixelRatio'>,
  places: readonly Coordinates[],
): MapView {
  const points = places.map(projectCoordinates);
  const { west, breadth } = widestSpan(points.map(({ x }) => x));
  const [{ y: first } = { y: 0.5 }] = points;
  const ys = points.map(({ y }) => y).sort((a, b) => a - b);
  const [north = 0, south = 1] = [ys[0], ys.at(-1)];
  const zoomFor = (roomPx: number, share: number) =>
    Math.log2((roomPx - 2 * marginPx) / worldSizePxAtZoom0 / share);
  const whole = Math.log2(size.widthPx / worldSizePxAtZoom0);
  const fitting = Math.min(
    maxZoom,
    zoomFor(size.widthPx, Math.max(breadth, 1e-9)),
    zoomFor(size.heightPx, Math.max(south - north, 1e-9)),
  );
  const zoom = Math.max(whole, fitting);
  const world = worldSizePx(zoom);
  const middle = ((north + south) / 2) * world - size.heightPx / 2;
  return {
    ...size,
    zoom,
    left: (west + breadth / 2) * world - size.widthPx / 2,
    top: Math.min(first * world - pinRoomPx, Math.max(first * world - size.heightPx + marginPx / 2, middle)),
  };
}

/** The shortest stretch round the world that has all of `xs` (0 … 1) in it: what the widest gap leaves. */
function widestSpan(xs: readonly number[]): { west: number; breadth: number } {
  const sorted = [...xs].sort((a, b) => a - b);
  let [west, gap] = [sorted[0] ?? 0, -1];
  sorted.forEach((x, index) => {
    const next = sorted[index + 1] ?? (sorted[0] ?? 0) + 1;
    if (next - x > gap) [west, gap] = [next, next - x];
  });
  return { west: west % 1, breadth: 1 - gap };
}
