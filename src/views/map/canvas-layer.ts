import L from 'leaflet';
import type { Cluster, WorldView } from './cluster-entries.ts';
import { type LayerProjection, worldViewOf } from './layer-projection.ts';
import type { MapLayer, MapScene } from './marker-layer.ts';

/** Drawn this much wider than the screen on each side, so that a pan has something to show until it rests. */
const margin = 0.2;
const greatestPixelRatio = 2;

/** Paints the world inside `view`, in CSS px from the view's left top corner. */
export type PaintWorld = (
  context: CanvasRenderingContext2D,
  view: WorldView,
  scene: MapScene,
  clusters: readonly Cluster[],
) => void;

/** A canvas of our own under the markers. It moves with the map and grows with a zoom until it is painted anew. */
export function createCanvasLayer(
  map: L.Map,
  name: string,
  zIndex: number,
  className: string,
  paint: PaintWorld,
): MapLayer {
  const pane = map.createPane(name);
  pane.style.zIndex = String(zIndex);
  pane.style.pointerEvents = 'none';
  const canvas = L.DomUtil.create('canvas', `${className} leaflet-zoom-animated`, pane);
  canvas.setAttribute('aria-hidden', 'true');
  const context = canvas.getContext('2d');
  let drawn: WorldView | null = null;

  return {
    draw(scene, clusters) {
      if (!context) return;
      drawn = worldViewOf(map, margin);
      const ratio = Math.min(greatestPixelRatio, devicePixelRatio || 1);
      fitCanvas(canvas, drawn, ratio);
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, drawn.width, drawn.height);
      paint(context, drawn, scene, clusters);
      const origin = map.getPixelOrigin();
      L.DomUtil.setTransform(canvas, L.point(drawn.left - origin.x, drawn.top - origin.y), 1);
    },
    place({ worldPx, originX, originY }: LayerProjection) {
      if (!drawn) return;
      const scale = worldPx / drawn.worldPx;
      L.DomUtil.setTransform(
        canvas,
        L.point(drawn.left * scale - originX, drawn.top * scale - originY),
        scale,
      );
    },
  };
}

function fitCanvas(canvas: HTMLCanvasElement, { width, height }: WorldView, ratio: number): void {
  const widthPx = Math.round(width * ratio);
  const heightPx = Math.round(height * ratio);
  if (canvas.width === widthPx && canvas.height === heightPx) return;
  canvas.width = widthPx;
  canvas.height = heightPx;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
}
