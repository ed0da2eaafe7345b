import L from 'leaflet';
import './leaflet.css';
import type { Box } from '../../basemap/place-labels.ts';
import type { OnlineTiles } from '../../model/journal.ts';
import type { ThemeName } from '../../model/theme.ts';
import { wordsIn } from '../../state/words-in.ts';
import { mapWords } from '../../words/english/map-words.ts';
import { BaseLayer } from './base-layer.ts';
import type { Cluster } from './cluster.ts';
import { clusterEntries } from './cluster-entries.ts';
import { debounce } from './debounce.ts';
import { fitView, holdToWorld, type MapBox, type MapView, viewAround } from './fit-view.ts';
import { ignoreEdgeTouches } from './ignore-edge-touches.ts';
import { LabelLayer } from './label-layer.ts';
import { projectionAt, projectionNow, worldViewOf } from './layer-projection.ts';
import type { MapLayer, MapScene } from './map-layer.ts';
import { mapReach } from './map-reach.ts';
import { markerDiscs } from './marker-discs.ts';
import { createMarkerLayer } from './marker-layer.ts';
import { panToFocus } from './pan-to-focus.ts';
import { createPolarCap } from './polar-cap.ts';
import { createPolarFade } from './polar-fade.ts';
import { createRouteLayer } from './route-layer.ts';
import { createStreetLayer, maxStreetZoom } from './street-layer.ts';
import { uncoverMarkers } from './uncover-markers.ts';
import { layWrittenBeneath } from './written-beneath.ts';

const words = wordsIn('map', mapWords);

const maxZoom = 9;
/** A selected entry is looked at from at least this near when the map has to travel to it. */
const entryZoom = 5;
/** Redraw once the view has strayed this share of its size from where it was drawn: the layers' margin is wider. */
const strayShare = 0.12;

/** Names give way to markers once those have rested so long: placing them takes longer than a step of a drag may. */
const namesDelayMs = 250;

/** What the map asks of the page around it, and tells it. */
export interface WorldMapOptions {
  theme: ThemeName;
  onOpen: (cluster: Cluster) => void;
  /** The reader has moved the map and it has come to rest. */
  onRest: () => void;
  /** How much of each side is covered just now: what is centred or fitted stands in the rest. */
  measureInsets: () => MapBox['insets'];
  /** How much of the lower edge the sheet covers just now, in px. */
  measureCovered: () => number;
  /** What stands over the map just now, in px of the container: no name is set below it. */
  measureOverlays: () => Box[];
}

/** A map that was started. */
export type WorldMap = ReturnType<typeof startWorldMap>;

/**
 * Starts Leaflet in a container that has a size. The returned map knows nothing of addresses or signals: it shows the
 * scenes it is given and tells what the reader did. `stop` frees everything.
 */
export function startWorldMap(
  container: HTMLElement,
  { theme, onOpen, onRest, measureInsets, measureCovered, measureOverlays }: WorldMapOptions,
) {
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  const map = L.map(container, {
    zoomControl: false,
    attributionControl: false,
    minZoom: 1,
    maxZoom,
    maxBoundsViscosity: 1,
    wheelPxPerZoomLevel: 90,
    bounceAtZoomLimits: false,
    zoomAnimation: !calm.matches,
    fadeAnimation: !calm.matches,
    inertia: !calm.matches,
  });
  // Leaflet makes the container focusable for its arrow keys: it needs a role and a name then.
  container.role = 'group';
  container.ariaLabel = words().world;
  const layers: MapLayer[] = [];
  let scene: MapScene | null = null;
  let streets: L.TileLayer | null = null;
  let isZooming = false;
  let drawnCentre: L.Point | null = null;

  const markers = createMarkerLayer(map, onOpen);
  const route = createRouteLayer(map);
  layers.push(createPolarCap(map), createPolarFade(map), route, markers);
  const base = new BaseLayer(theme);
  const names = new LabelLayer(theme, () => [...markers.measureBoxes(), ...measureOverlays()]);
  const redrawingNames = debounce(namesDelayMs, () => names.redraw());
  map.addLayer(base).addLayer(names);
  layWrittenBeneath(map, base);
  map.on('zoom', () => place(projectionNow(map)));
  map.on('zoomanim', ({ center, zoom }) => {
    isZooming = true;
    place(projectionAt(map, center, zoom));
  });
  map.on('zoomend', () => {
    isZooming = false;
  });
  map.on('move', () => hasStrayed() && draw());
  map.on('moveend', () => {
    draw();
    if (!bringBack()) onRest();
  });

  const reach = mapReach(map, measureInsets);
  const stopLeavingEdges = ignoreEdgeTouches(container);
  const stopKeepingFocus = panToFocus(map, measureInsets);

  const observer = new ResizeObserver(() => {
    // A hidden page measures nothing, and Leaflet would remember a map of no size.
    if (container.clientWidth === 0 || container.clientHeight === 0) return;
    map.invalidateSize({ animate: false });
    limitZoom();
  });
  observer.observe(container);
  limitZoom();

  return {
    map,
    box,
    /** The world fills the width of the map from this zoom on. */
    get minZoom(): number {
      return map.getMinZoom();
    },
    /** False until the map has been given its first view. */
    get isPlaced(): boolean {
      return isLoaded();
    },
    /** Shows a scene; cheap enough for every step of a dragged date. */
    show(next: MapScene): void {
      scene = next;
      base.setTheme(next.theme);
      names.setTheme(next.theme);
      draw();
      // Before the first view there is nothing to give way to; that view sets the names itself.
      if (isLoaded()) redrawingNames.restart();
    },
    get view(): MapView {
      const { lat, lng } = map.getCenter().wrap();
      return { lat, lng, zoom: map.getZoom() };
    },
    setView(view: MapView, { animate = true } = {}): void {
      const { lat } = holdToWorld(view, box());
      map.setView([lat, reach.nearestLng(view.lng)], view.zoom, { animate: animate && !calm.matches });
    },
    /** Fits entries into the uncovered part; nothing happens where none of them has a place. */
    fit(members: readonly number[], { animate = true } = {}): void {
      const view = scene && fitView(scene.points, members, box(), { min: map.getMinZoom(), max: maxZoom });
      if (view) this.setView(view, { animate });
    },
    /** The same for a journey that may not fit at all: then as few markers as can be are cut by what frames the map. */
    fitJourney(members: readonly number[], { animate = true, maxFitZoom = maxZoom } = {}): void {
      const view = scene && fitView(scene.points, members, box(), { min: map.getMinZoom(), max: maxFitZoom });
      if (!scene || !view) return;
      const { width, height } = box();
      const seen = { left: 0, top: 0, right: width, bottom: height - measureCovered() };
      const sight = { seen, overlays: measureOverlays() };
      this.setView(uncoverMarkers(view, markerDiscs(scene, view), box(), sight), { animate });
    },
    /** Brings an entry into the uncovered part, without moving at all where it is well inside already. */
    goTo(index: number, { animate = true } = {}): void {
      const origin = scene?.points.entries[index]?.origin ?? null;
      if (!scene || reach.isWellInside(origin)) return;
      const zoom = reach.isNear(origin) ? map.getZoom() : entryZoom;
      const view = viewAround(scene.points, index, Math.max(zoom, map.getMinZoom()), box());
      if (view) this.setView(view, { animate });
    },
    /** How far an entry is from the map's middle, in px; null where it has no place. */
    offsetOf(index: number): { x: number; y: number } | null {
      const origin = scene?.points.entries[index]?.origin;
      if (!origin) return null;
      const at = map.project([origin.lat, reach.nearestLng(origin.lng)]);
      return at.subtract(map.project(map.getCenter()));
    },
    /** Sets the names for the night of an instant, ms since 1970 UTC, which another layer draws; null for none. */
    setNight(instantMs: number | null): void {
      names.setNight(instantMs);
    },
    /** Shows the publisher's online tiles in place of the base map, or takes them away. */
    setStreets(tiles: OnlineTiles | null): void {
      if ((streets !== null) === (tiles !== null)) return;
      streets?.remove();
      streets = tiles && createStreetLayer(tiles).addTo(map);
      map.setMaxZoom(tiles ? maxStreetZoom : maxZoom);
      if (tiles) names.remove();
      else names.addTo(map);
    },
    stop(): void {
      stopLeavingEdges();
      stopKeepingFocus();
      redrawingNames.cancel();
      observer.disconnect();
      route.stop();
      // Removed amid a zoom, Leaflet's own timer trips over what is gone: https://github.com/Leaflet/Leaflet/issues/4453
      if (isZooming) map.once('zoomend', () => map.remove());
      else map.remove();
    },
  };

  function draw(): void {
    if (!scene || !isLoaded()) return;
    drawnCentre = map.project(map.getCenter());
    const clusters = clusterEntries(scene.points, scene.range, worldViewOf(map, 0.2));
    for (const layer of layers) layer.draw(scene, clusters);
  }

  function place(projection: ReturnType<typeof projectionNow>): void {
    for (const layer of layers) layer.place(projection);
  }

  function hasStrayed(): boolean {
    if (!drawnCentre || map.getZoom() % 1 !== 0) return false;
    const size = map.getSize();
    const centre = map.project(map.getCenter());
    return (
      Math.abs(centre.x - drawnCentre.x) > size.x * strayShare ||
      Math.abs(centre.y - drawnCentre.y) > size.y * strayShare
    );
  }

  /** A pan that ended beyond the poles, in nothing but emptiness, goes back. */
  function bringBack(): boolean {
    const { lat, lng } = map.getCenter();
    const view = { lat, lng, zoom: map.getZoom() };
    const awayPx = map.project([holdToWorld(view, box()).lat, lng]).y - map.project([lat, lng]).y;
    if (Math.abs(awayPx) < 2) return false;
    map.panBy([0, Math.round(awayPx)], { animate: !calm.matches });
    return true;
  }

  function isLoaded(): boolean {
    return map.getZoom() !== undefined;
  }

  function box(): MapBox {
    const size = map.getSize();
    return { width: size.x, height: size.y, insets: measureInsets() };
  }

  /** Below this zoom the world would stand beside its own copies. */
  function limitZoom(): void {
    map.setMinZoom(Math.max(1, Math.ceil(Math.log2(container.clientWidth / 256))));
  }
}
