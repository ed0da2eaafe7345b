import type { Coordinates } from '../../model/place/coordinates.ts';
import { nearestCopy, projectCoordinates, worldSizePx } from '../mercator.ts';
import type { MapView } from '../paint-map.ts';

/** The pin stands above its place: the place lies this much below the middle, so that the two together do not. */
const pinShiftPx = 11;
/** How near the map is; the farthest it goes for the place before, for a second city, and for a first one. */
const zooms = { nearest: 6.4, withPrevious: 5.4, withTwoCities: 4.8, farthest: 2.4 };
const zoomStep = 0.2;
const marginPx = 18;

interface Surroundings {
  origin: Coordinates;
  /** The place written from before, where there is one. */
  previous?: Coordinates | undefined;
  /** Cities on the unit square of the map, with the zoom from which each is named. */
  cities: readonly { x: number; y: number; minZoom: number }[];
}

type Size = Pick<MapView, 'widthPx' | 'heightPx' | 'pixelRatio'>;

/** The piece of the map with an origin in its middle, at a zoom. */
export function insetViewAt(size: Size, origin: Coordinates, zoom: number): MapView {
  const { x, y } = projectCoordinates(origin);
  const world = worldSizePx(zoom);
  const left = x * world - size.widthPx / 2;
  return { ...size, zoom, left, top: y * world - size.heightPx / 2 - pinShiftPx };
}

/** The piece of the map round an origin: near, but far enough to see where one came from and a city or two. */
export function chooseInsetView(size: Size, { origin, previous, cities }: Surroundings): MapView {
  const viewAt = (zoom: number) => insetViewAt(size, origin, zoom);
  let zoom = zooms.nearest;
  if (previous) {
    const point = projectCoordinates(previous);
    while (zoom >= zooms.withPrevious && !isInView(point, viewAt(zoom))) zoom -= zoomStep;
    if (zoom < zooms.withPrevious) zoom = zooms.nearest;
  }
  const citiesAt = (at: number) => countNamed(cities, viewAt(at));
  const farthest = citiesAt(zooms.withTwoCities) > 0 ? zooms.withTwoCities : zooms.farthest;
  const wanted = farthest === zooms.withTwoCities ? 2 : 1;
  while (zoom > farthest && citiesAt(zoom) < wanted) zoom -= zoomStep;
  return viewAt(zoom);
}

/** Where a point of the unit square lies in a view, in CSS pixels; of the world's copies the one nearest to its middle. */
export function pointInView({ x, y }: { x: number; y: number }, view: MapView): { x: number; y: number } {
  const world = worldSizePx(view.zoom);
  return { x: nearestCopy(x * world - view.left, view.widthPx / 2, world), y: y * world - view.top };
}

function isInView(point: { x: number; y: number }, view: MapView): boolean {
  const { x, y } = pointInView(point, view);
  return x > marginPx && x < view.widthPx - marginPx && y > marginPx && y < view.heightPx - marginPx;
}

function countNamed(cities: Surroundings['cities'], view: MapView): number {
  let count = 0;
  for (const city of cities) if (city.minZoom <= view.zoom && isInView(city, view)) count++;
  return count;
}
