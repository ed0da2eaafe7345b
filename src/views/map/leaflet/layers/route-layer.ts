import type L from 'leaflet';
import { palettes } from '../../../../basemap/palettes.ts';
import { mapPixelRatio } from '../../../painter/map-painter.ts';
import { debounce } from '../../debounce.ts';
import type { EntryPoints } from '../../points/gather-entry-points.ts';
import { projectionNow, worldViewOf } from './layer-projection.ts';
import type { MapLayer } from './map-layer.ts';
import { RouteCanvases, type RoutePicture } from './route-canvases.ts';
import { RouteInView } from './route-in-view.ts';

/** Drawn this much wider than the screen on each side, so that a pan has something to show until it rests. */
const margin = 0.2;
/** Pictures that follow one another within this time are a movement: they are coarse, and followed by a fine one. */
const movementMs = 180;

/** The journey as a line under the markers. It moves with the map and is scaled during a zoom until it is redrawn. */
export function createRouteLayer(map: L.Map): MapLayer & { stop(): void } {
  const pane = map.createPane('route');
  pane.style.zIndex = '390';
  pane.style.pointerEvents = 'none';
  const canvases = new RouteCanvases(pane);
  let route: { points: EntryPoints; legs: RouteInView } | null = null;
  let lastDrawMs = 0;
  let latest: RoutePicture | null = null;
  const drawing = debounce(movementMs, () => latest && canvases.show(latest));

  return {
    draw(scene, clusters) {
      pane.hidden = !scene.showsRoute;
      if (!scene.showsRoute) return;
      if (route?.points !== scene.points) {
        route = { points: scene.points, legs: new RouteInView(scene.points) };
      }
      const view = worldViewOf(map, margin);
      const legs = route.legs.find(scene, view, clusters);
      canvases.place(projectionNow(map));
      show({ view, legs, color: palettes[scene.theme].accent, pixelRatio: mapPixelRatio() });
    },
    place(projection) {
      canvases.place(projection);
    },
    stop() {
      drawing.cancel();
      canvases.stop();
    },
  };

  function show(picture: RoutePicture): void {
    const nowMs = performance.now();
    const isMoving = nowMs - lastDrawMs < movementMs;
    lastDrawMs = nowMs;
    canvases.show(isMoving ? { ...picture, pixelRatio: 1 } : picture);
    latest = picture;
    if (isMoving) drawing.restart();
    else drawing.cancel();
  }
}
