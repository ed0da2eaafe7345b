import L from 'leaflet';
import type { Box } from '../../basemap/place-labels.ts';
import type { Cluster } from './cluster-entries.ts';
import { describeCluster, townOf } from './describe-cluster.ts';
import { type LayerProjection, projectionNow } from './layer-projection.ts';
import type { MapLayer, MapScene } from './map-layer.ts';
import { createPin } from './map-pin.ts';
import css from './marker-layer.module.css';

export interface MarkerLayer extends MapLayer {
  /** What names on the map must keep clear of: circles, the pin and its name, in px of the map's container. */
  measureBoxes(): Box[];
}

interface Marker {
  button: HTMLButtonElement;
  disc: HTMLSpanElement;
  cluster: Cluster;
}

const targetPx = 44;
const soloRadiusPx = 7;

/** The entries as real buttons, one a cluster, reused from view to view so that focus stays where it was. */
export function createMarkerLayer(map: L.Map, onOpen: (cluster: Cluster) => void): MarkerLayer {
  const box = L.DomUtil.create('div', css.markers, map.getPane('markerPane'));
  const pin = createPin(map);
  const markers = new Map<string, Marker>();
  const spare: Marker[] = [];
  let scene: MapScene | null = null;

  let wasDragged = false;
  box.addEventListener('pointerdown', () => {
    wasDragged = false;
  });
  map.on('dragstart', () => {
    wasDragged = true;
  });
  box.addEventListener('click', (event) => {
    event.stopPropagation();
    const target = event.target instanceof Element ? event.target.closest('button') : null;
    const marker = [...markers.values()].find(({ button }) => button === target);
    // The click that ends a drag is none; one from the keyboard (detail 0) always is one.
    if (marker && (event.detail === 0 || !wasDragged)) onOpen(marker.cluster);
  });
  L.DomEvent.on(box, 'dblclick', L.DomEvent.stopPropagation);

  return {
    draw(next, clusters) {
      scene = next;
      retire(new Set(clusters.map(({ key }) => key)));
      for (const cluster of clusters) show(cluster, next);
      this.place(projectionNow(map));
    },
    place(projection) {
      for (const { button, cluster } of markers.values()) {
        const x = cluster.x * projection.worldPx - projection.originX - targetPx / 2;
        const y = cluster.y * projection.worldPx - projection.originY - targetPx / 2;
        button.style.transform = `translate3d(${Math.round(x)}px, ${Math.round(y)}px, 0)`;
      }
      if (scene) placePin(scene, projection);
    },
    measureBoxes() {
      const { worldPx, originX, originY } = projectionNow(map);
      const pane = L.DomUtil.getPosition(map.getPane('mapPane') ?? box);
      const circles = [...markers.values()].map(({ cluster }) => {
        const radius = 3 + (cluster.members.length === 1 ? soloRadiusPx : radiusOf(cluster.members.length));
        const x = cluster.x * worldPx - originX + pane.x;
        const y = cluster.y * worldPx - originY + pane.y;
        return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
      });
      return [...circles, ...pin.measureBoxes(pane, circles)];
    },
  };

  function show(cluster: Cluster, { points, selected }: MapScene): void {
    const marker = markers.get(cluster.key) ?? spare.pop() ?? createMarker(box);
    marker.cluster = cluster;
    markers.set(cluster.key, marker);
    const count = cluster.members.length;
    const radiusPx = count === 1 ? soloRadiusPx : radiusOf(count);
    setText(marker.disc, count === 1 ? '' : String(count));
    marker.disc.style.setProperty('--size', `${2 * radiusPx}px`);
    marker.button.dataset.range = cluster.isInRange ? 'in' : 'out';
    marker.button.toggleAttribute('data-solo', count === 1);
    const isSelected = cluster.members.includes(selected);
    if (isSelected) marker.button.setAttribute('aria-current', 'true');
    else marker.button.removeAttribute('aria-current');
    const label = describeCluster(points, cluster);
    if (marker.button.getAttribute('aria-label') !== label) marker.button.setAttribute('aria-label', label);
    if (!marker.button.isConnected) box.append(marker.button);
  }

  function retire(wanted: ReadonlySet<string>): void {
    for (const [key, marker] of markers) {
      if (wanted.has(key)) continue;
      markers.delete(key);
      marker.button.remove();
      spare.push(marker);
    }
  }

  /** Alone, the pin's tip is the place; among others it stands on their circle, so that the number stays legible. */
  function placePin({ points, selected }: MapScene, projection: LayerProjection): void {
    const holder = [...markers.values()].find(({ cluster }) => cluster.members.includes(selected));
    if (!holder) {
      pin.hide();
      return;
    }
    const { members, x, y } = holder.cluster;
    const lift = members.length === 1 ? 0 : radiusOf(members.length);
    const entry = points.entries[selected];
    pin.show(
      { slug: entry?.slug ?? '', name: townOf(entry?.place ?? null) },
      x * projection.worldPx - projection.originX,
      y * projection.worldPx - projection.originY - lift,
    );
  }
}

function createMarker(box: HTMLElement): Marker {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = `${css.marker} leaflet-zoom-animated`;
  const disc = document.createElement('span');
  disc.className = css.disc ?? '';
  button.append(disc);
  box.append(button);
  return { button, disc, cluster: { key: '', x: 0, y: 0, members: [], isInRange: true } };
}

function radiusOf(count: number): number {
  return Math.min(19, Math.max(11, 8 + 2 * Math.sqrt(count)));
}

function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
