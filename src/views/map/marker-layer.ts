import L from 'leaflet';
import type { Box } from '../../basemap/place-labels.ts';
import type { Cluster } from './cluster.ts';
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
  /** Null while it is spare. */
  cluster: Cluster | null;
  /** What the button says and where it stands: writing what is there already would cost a step of a drag its time. */
  written: Record<string, string>;
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
    const cluster = [...markers.values()].find(({ button }) => button === target)?.cluster;
    // The click that ends a drag is none; one from the keyboard (detail 0) always is one.
    if (cluster && (event.detail === 0 || !wasDragged)) onOpen(cluster);
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
      for (const marker of markers.values()) {
        if (!marker.cluster) continue;
        const x = marker.cluster.x * projection.worldPx - projection.originX - targetPx / 2;
        const y = marker.cluster.y * projection.worldPx - projection.originY - targetPx / 2;
        write(marker, 'place', `translate3d(${Math.round(x)}px, ${Math.round(y)}px, 0)`, (place) => {
          marker.button.style.transform = place;
        });
      }
      if (scene) placePin(scene, projection);
    },
    measureBoxes() {
      const { worldPx, originX, originY } = projectionNow(map);
      const pane = L.DomUtil.getPosition(map.getPane('mapPane') ?? box);
      const clusters = [...markers.values()].flatMap(({ cluster }) => cluster ?? []);
      const circles = clusters.map((cluster) => {
        const radius = 3 + radiusOf(cluster.count);
        const x = cluster.x * worldPx - originX + pane.x;
        const y = cluster.y * worldPx - originY + pane.y;
        return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
      });
      return [...circles, ...pin.measureBoxes(pane, circles)];
    },
  };

  function show(cluster: Cluster, { points, selected }: MapScene): void {
    const marker = markers.get(cluster.key) ?? spare.pop() ?? createMarker(box);
    const { button, disc } = marker;
    marker.cluster = cluster;
    markers.set(cluster.key, marker);
    const { count, newest, isInRange } = cluster;
    write(marker, 'hidden', '', () => button.removeAttribute('hidden'));
    write(marker, 'count', String(count), (text) => {
      disc.textContent = count === 1 ? '' : text;
      disc.style.setProperty('--size', `${2 * radiusOf(count)}px`);
      button.toggleAttribute('data-solo', count === 1);
    });
    write(marker, 'range', isInRange ? 'in' : 'out', (range) => {
      button.dataset.range = range;
    });
    write(marker, 'current', String(cluster.has(selected)), (isSelected) => {
      if (isSelected === 'true') button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
    });
    // Its name follows from these.
    write(marker, 'name', `${points.entries[newest]?.id} ${count} ${isInRange} ${cluster.isOnePlace}`, () =>
      button.setAttribute('aria-label', describeCluster(points, cluster)),
    );
  }

  /** Those that nobody needs are only hidden: taking them out and putting others in would lay the page out anew. */
  function retire(wanted: ReadonlySet<string>): void {
    for (const [key, marker] of markers) {
      if (wanted.has(key)) continue;
      markers.delete(key);
      marker.cluster = null;
      write(marker, 'hidden', 'hidden', () => marker.button.setAttribute('hidden', ''));
      spare.push(marker);
    }
  }

  /** Alone, the pin's tip is the place; among others it stands on their circle, so that the number stays legible. */
  function placePin({ points, selected }: MapScene, projection: LayerProjection): void {
    const holder = [...markers.values()].find(({ cluster }) => cluster?.has(selected))?.cluster;
    if (!holder) {
      pin.hide();
      return;
    }
    const lift = holder.count === 1 ? 0 : radiusOf(holder.count);
    const entry = points.entries[selected];
    pin.show(
      { slug: entry?.slug ?? '', name: townOf(entry?.place ?? null) },
      holder.x * projection.worldPx - projection.originX,
      holder.y * projection.worldPx - projection.originY - lift,
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
  return { button, disc, cluster: null, written: { hidden: '' } };
}

function radiusOf(count: number): number {
  return count === 1 ? soloRadiusPx : Math.min(19, Math.max(11, 8 + 2 * Math.sqrt(count)));
}

function write({ written }: Marker, what: string, value: string, apply: (value: string) => void): void {
  if (written[what] === value) return;
  written[what] = value;
  apply(value);
}
