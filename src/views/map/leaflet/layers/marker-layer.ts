import L from 'leaflet';
import type { Box } from '../../../../basemap/place-labels.ts';
import { debounce } from '../../debounce.ts';
import type { Cluster } from '../../points/cluster.ts';
import { describeCluster, townOf } from '../../points/describe-cluster.ts';
import type { EntryPoints } from '../../points/gather-entry-points.ts';
import { textScale } from '../../text-scale.ts';
import { type LayerProjection, projectionNow } from './layer-projection.ts';
import type { MapLayer, MapScene } from './map-layer.ts';
import { createPin } from './map-pin.ts';
import css from './marker-layer.module.css';

export interface MarkerLayer extends MapLayer {
  /** What names on the map must avoid: circles, the pin and its name, in px of the map's container. */
  measureBoxes(): Box[];
}

/** A button and what it shows now: rewriting unchanged values would make steps of a drag slow. */
interface Marker {
  button: HTMLButtonElement;
  disc: HTMLSpanElement;
  number: Text;
  /** Null while it is pooled, and hidden. */
  cluster: Cluster | null;
  count: number;
  radiusPx: number;
  isInRange: boolean;
  isSelected: boolean;
  transform: string;
  /** What its name was made from. */
  namedAfter: string;
}

/** A marker that has a name already gets another one after this delay. */
const namesDelayMs = 150;
/** Figures that change with every step of a drag are written at this interval: faster ones could not be read. */
const figuresMs = 100;
const targetPx = 44;
const soloRadiusPx = 7;
const maxCircleScale = 1.5;
/** Measured once: it changes only with the browser's settings, and radii are computed by the thousand. */
let circleScale: number | undefined;

/** The entries as real buttons, one per cluster, reused from view to view so that the focus stays where it was. */
export function createMarkerLayer(map: L.Map, onOpen: (cluster: Cluster) => void): MarkerLayer {
  const box = L.DomUtil.create('div', css.markers, map.getPane('markerPane'));
  const pin = createPin(map);
  const markers = new Map<string, Marker>();
  const pooled: Marker[] = [];
  let scene: MapScene | null = null;
  let figuresWrittenMs = 0;
  const namingMarkers = debounce(namesDelayMs, () => {
    writeFigures();
    giveNames();
  });

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
    // The click that ends a drag does not count; one from the keyboard (detail 0) always does.
    if (cluster && (event.detail === 0 || !wasDragged)) onOpen(cluster);
  });
  L.DomEvent.on(box, 'dblclick', L.DomEvent.stopPropagation);

  return {
    draw(next, clusters) {
      // The same entries may have other words now.
      if (scene?.points !== next.points) for (const marker of markers.values()) marker.namedAfter = '';
      scene = next;
      retire(new Set(clusters.map(({ key }) => key)));
      for (const cluster of clusters) show(cluster, next);
      if (performance.now() - figuresWrittenMs >= figuresMs) writeFigures();
      namingMarkers.restart();
      this.place(projectionNow(map));
    },
    place({ worldPx, originX, originY }) {
      for (const marker of markers.values()) {
        if (!marker.cluster) continue;
        const x = Math.round(marker.cluster.x * worldPx - originX - targetPx / 2);
        const y = Math.round(marker.cluster.y * worldPx - originY - targetPx / 2);
        const transform = `translate(${x}px, ${y}px)`;
        if (marker.transform !== transform) marker.button.style.transform = transform;
        marker.transform = transform;
      }
      if (scene) placePin(scene, { worldPx, originX, originY });
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
    const marker = markers.get(cluster.key) ?? pooled.pop() ?? createMarker(box);
    const { button } = marker;
    const wasSpare = !marker.cluster;
    if (wasSpare) button.removeAttribute('hidden');
    marker.cluster = cluster;
    markers.set(cluster.key, marker);
    const { count, isInRange } = cluster;
    // One entry looks different from several, apart from the figures.
    if (wasSpare || (count === 1) !== (marker.count === 1)) showCount(marker, count);
    if (isInRange !== marker.isInRange) button.dataset.range = isInRange ? 'in' : 'out';
    marker.isInRange = isInRange;
    const isSelected = cluster.has(selected);
    if (isSelected !== marker.isSelected) setCurrent(button, isSelected);
    marker.isSelected = isSelected;
    if (marker.namedAfter === '') giveName(marker, points);
  }

  /** All of them at once, so that they are for the same days. */
  function writeFigures(): void {
    figuresWrittenMs = performance.now();
    for (const marker of markers.values()) if (marker.cluster) showCount(marker, marker.cluster.count);
  }

  /** While dates are dragged, names change with every step, too fast to follow. */
  function giveNames(): void {
    for (const marker of markers.values()) if (scene) giveName(marker, scene.points);
  }

  function giveName(marker: Marker, points: EntryPoints): void {
    const { cluster, button } = marker;
    if (!cluster) return;
    const { count, newest, isInRange, isOnePlace } = cluster;
    const namedAfter = `${newest} ${count} ${isInRange} ${isOnePlace}`;
    if (namedAfter === marker.namedAfter) return;
    marker.namedAfter = namedAfter;
    button.setAttribute('aria-label', describeCluster(points, cluster));
  }

  /** Unused ones are only hidden: removing and adding elements would lay out the page again. */
  function retire(wanted: ReadonlySet<string>): void {
    for (const [key, marker] of markers) {
      if (wanted.has(key)) continue;
      markers.delete(key);
      marker.cluster = null;
      // It will represent something else next.
      marker.namedAfter = '';
      marker.button.setAttribute('hidden', '');
      pooled.push(marker);
    }
  }

  /** Alone, the pin's tip is the place; among others it is on their circle, so that the number stays legible. */
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
  button.dataset.range = 'out';
  button.hidden = true;
  // Its number is written into its text node.
  button.translate = false;
  const disc = document.createElement('span');
  disc.className = css.disc ?? '';
  const number = document.createTextNode('');
  disc.append(number);
  button.append(disc);
  box.append(button);
  return {
    button,
    disc,
    number,
    cluster: null,
    count: 0,
    radiusPx: 0,
    isInRange: false,
    isSelected: false,
    transform: '',
    namedAfter: '',
  };
}

function showCount(marker: Marker, count: number): void {
  if (count === marker.count) return;
  marker.number.data = figureOf(count);
  if ((count === 1) !== (marker.count === 1)) marker.button.toggleAttribute('data-solo', count === 1);
  marker.count = count;
  const radiusPx = radiusOf(count);
  if (radiusPx !== marker.radiusPx) marker.disc.style.setProperty('--size', `${2 * radiusPx}px`);
  marker.radiusPx = radiusPx;
}

function setCurrent(button: HTMLButtonElement, isCurrent: boolean): void {
  if (isCurrent) button.setAttribute('aria-current', 'true');
  else button.removeAttribute('aria-current');
}

/** Half the width of a marker's circle, in px. */
export function radiusOf(count: number): number {
  if (count === 1) return soloRadiusPx;
  return Math.round(Math.min(19, Math.max(11, 8 + 2 * Math.sqrt(count))) * scaleOfCircles());
}

/** Circles grow with the reader's text size, as far as there is room. */
function scaleOfCircles(): number {
  circleScale ??= Math.min(maxCircleScale, Math.max(1, textScale()));
  return circleScale;
}

/** A number too long for the circle is rounded; the marker's name has it in full. */
function figureOf(count: number): string {
  if (count === 1) return '';
  return count < 10_000 ? String(count) : `${Math.floor(count / 1000)}k`;
}
