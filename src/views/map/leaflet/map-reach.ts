import type L from 'leaflet';
import type { Coordinates } from '../../../model/place/coordinates.ts';
import type { MapBox } from '../points/fit-view.ts';

const marginPx = 40;

/** How far a place is from the visible part of the map. */
export interface MapReach {
  /** Well inside the uncovered part: the map need not move to show the place. False before the first view. */
  isWellInside(origin: Coordinates | null): boolean;
  /** At most three screens away: near enough to go there without changing the zoom. False before the first view. */
  isNear(origin: Coordinates | null): boolean;
  /** The same longitude in the copy of the world that is nearest to the view, in degrees. */
  nearestLng(lng: number): number;
}

/** @param measureInsets returns how much of each side is covered now, in px */
export function mapReach(map: L.Map, measureInsets: () => MapBox['insets']): MapReach {
  return { isWellInside, isNear, nearestLng };

  function isWellInside(origin: Coordinates | null): boolean {
    const point = pointOf(origin);
    const size = map.getSize();
    const insets = measureInsets();
    return (
      point !== null &&
      point.x > insets.left + marginPx &&
      point.x < size.x - insets.right - marginPx &&
      point.y > insets.top + marginPx &&
      point.y < size.y - insets.bottom - marginPx / 2
    );
  }

  function isNear(origin: Coordinates | null): boolean {
    const point = pointOf(origin);
    const size = map.getSize();
    return point !== null && point.distanceTo(size.divideBy(2)) < 3 * Math.max(size.x, size.y);
  }

  function nearestLng(lng: number): number {
    if (!isLoaded()) return lng;
    return lng + 360 * Math.round((map.getCenter().lng - lng) / 360);
  }

  function pointOf(origin: Coordinates | null): L.Point | null {
    if (!origin || !isLoaded()) return null;
    return map.latLngToContainerPoint([origin.lat, nearestLng(origin.lng)]);
  }

  function isLoaded(): boolean {
    return map.getZoom() !== undefined;
  }
}
