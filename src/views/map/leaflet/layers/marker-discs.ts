import { projectCoordinates } from '../../../../basemap/mercator.ts';
import { clusterEntries } from '../../points/cluster-entries.ts';
import type { MapView } from '../../points/fit-view.ts';
import type { Disc } from '../../points/uncover-markers.ts';
import type { MapScene } from './map-layer.ts';
import { radiusOf } from './marker-layer.ts';

/** The circles of all markers that a scene has at a view's zoom, before any of them is drawn. */
export function markerDiscs({ points, range }: MapScene, view: MapView): Disc[] {
  const worldPx = 256 * 2 ** view.zoom;
  const left = (projectCoordinates(view).x - 0.5) * worldPx;
  const clusters = clusterEntries(points, range, { worldPx, left, top: 0, width: worldPx, height: worldPx });
  const newest = clusters.reduce((latest, cluster) => Math.max(latest, cluster.newest), -1);
  return clusters.map(({ x, y, count, newest: own }) => ({
    x,
    y,
    radiusPx: radiusOf(count),
    isNewest: own === newest,
  }));
}
