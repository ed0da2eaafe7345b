import L from 'leaflet';

/**
 * Converts the unit square into px of Leaflet's moving pane, at the present view or at the one an animation leads to.
 */
export interface LayerProjection {
  worldPx: number;
  /** World px at the pane's origin. */
  originX: number;
  originY: number;
}

/** How `map` projects at its present zoom and origin. */
export function projectionNow(map: L.Map): LayerProjection {
  const origin = map.getPixelOrigin();
  return { worldPx: 256 * 2 ** map.getZoom(), originX: origin.x, originY: origin.y };
}

/** Where the pane's origin will be at the end of a zoom animation, rounded like Leaflet does. */
export function projectionAt(map: L.Map, centre: L.LatLng, zoom: number): LayerProjection {
  const pane = L.DomUtil.getPosition(map.getPane('mapPane') ?? map.getContainer());
  const origin = map.project(centre, zoom).subtract(map.getSize().divideBy(2)).add(pane).round();
  return { worldPx: 256 * 2 ** zoom, originX: origin.x, originY: origin.y };
}

/** The part of the world on the screen, in whole px, with a margin around it as a share of the screen's size. */
export function worldViewOf(map: L.Map, margin: number) {
  const size = map.getSize();
  const corner = map.project(map.getCenter()).subtract(size.divideBy(2));
  return {
    worldPx: 256 * 2 ** map.getZoom(),
    left: Math.round(corner.x - size.x * margin),
    top: Math.round(corner.y - size.y * margin),
    width: Math.round(size.x * (1 + 2 * margin)),
    height: Math.round(size.y * (1 + 2 * margin)),
  };
}
