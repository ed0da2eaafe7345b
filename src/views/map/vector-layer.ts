import L from 'leaflet';
import type { Cluster } from './cluster.ts';
import type { WorldView } from './cluster-entries.ts';
import { type LayerProjection, worldViewOf } from './layer-projection.ts';
import type { MapLayer, MapScene } from './map-layer.ts';

/** Drawn this much wider than the screen on each side, so that a pan has something to show until it rests. */
const margin = 0.2;

/** Draws the world inside `view` into an SVG, in CSS px from the view's left top corner. */
export type DrawWorld = (view: WorldView, scene: MapScene, clusters: readonly Cluster[]) => void;

/**
 * An SVG of our own between base map and markers. It moves with the map and grows with a zoom until it is drawn anew.
 * Not a canvas: a canvas of this size is copied by the main thread at every change, an SVG is painted beside it.
 */
export function createVectorLayer(
  map: L.Map,
  name: string,
  zIndex: number,
  svg: SVGSVGElement,
  drawWorld: DrawWorld,
): MapLayer {
  const pane = map.createPane(name);
  pane.style.zIndex = String(zIndex);
  pane.style.pointerEvents = 'none';
  svg.classList.add('leaflet-zoom-animated');
  svg.setAttribute('aria-hidden', 'true');
  pane.append(svg);
  let drawn: WorldView | null = null;

  return {
    draw(scene, clusters) {
      drawn = worldViewOf(map, margin);
      setAttribute(svg, 'width', String(drawn.width));
      setAttribute(svg, 'height', String(drawn.height));
      drawWorld(drawn, scene, clusters);
      const origin = map.getPixelOrigin();
      transform(L.point(drawn.left - origin.x, drawn.top - origin.y), 1);
    },
    place({ worldPx, originX, originY }: LayerProjection) {
      if (!drawn) return;
      const scale = worldPx / drawn.worldPx;
      transform(L.point(drawn.left * scale - originX, drawn.top * scale - originY), scale);
    },
  };

  function transform({ x, y }: L.Point, scale: number): void {
    svg.style.transform = `translate3d(${x}px, ${y}px, 0) scale(${scale})`;
  }
}

/** Writing an attribute that has not changed would have the browser paint again. */
export function setAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
