import L from 'leaflet';
import './leaflet.css';
import type { Box } from '../../../basemap/place-labels.ts';
import type { OnlineTiles } from '../../../model/journal/journal.ts';
import type { ThemeName } from '../../../model/settings/theme.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { mapWords } from '../../../words/english/map-words.ts';
import { debounce } from '../debounce.ts';
import type { Cluster } from '../points/cluster.ts';
import { clusterEntries } from '../points/cluster-entries.ts';
import { fitView, holdToWorld, type MapBox, type MapView, viewAround } from '../points/fit-view.ts';
import { uncoverMarkers } from '../points/uncover-markers.ts';
import { ignoreEdgeTouches } from './ignore-edge-touches.ts';
import { BaseLayer } from './layers/base-layer.ts';
import { LabelLayer } from './layers/label-layer.ts';
import { projectionAt, projectionNow, worldViewOf } from './layers/layer-projection.ts';
import type { MapLayer, MapScene } from './layers/map-layer.ts';
import { markerDiscs } from './layers/marker-discs.ts';
import { createMarkerLayer } from './layers/marker-layer.ts';
import { createPolarCap } from './layers/polar-cap.ts';
import { createPolarFade } from './layers/polar-fade.ts';
import { createRouteLayer } from './layers/route-layer.ts';
import { createStreetLayer, maxStreetZoom } from './layers/street-layer.ts';
import { layWrittenBeneath } from './layers/written-beneath.ts';
import { mapReach } from './map-reach.ts';
import { panToFocus } from './pan-to-focus.ts';

const words = wordsIn('map', mapWords);

const maxZoom = 9;
/** The minimum zoom for a selected entry when the map has to travel to it. */
const entryZoom = 5;
/** Redraws once the view has moved this share of its size from where it was drawn: the layers' margin is wider. */
const strayShare = 0.12;

/**
 * Names avoid markers only after those have rested for this long: placing them takes longer than a step of a drag
 * may.
 */
const namesDelayMs = 250;

/** What the map needs from the page around it, and reports to it. */
export interface WorldMapOptions {
  theme: ThemeName;
  onOpen: (cluster: Cluster) => void;
  /** The reader has moved the map and it has come to rest. */
  onRest: () => void;
  /** Returns how much of each side is covered now: things are centred or fitted in the rest. */
  measureInsets: () => MapBox['insets'];
  /** Returns how much of the lower edge the sheet covers now, in px. */
  measureCovered: () => number;
  /** Returns what is on top of the map now, in px of the container: no name is placed below it. */
  measureOverlays: () => Box[];
}

/** A started map. Where `animate` is left out, the view moves there, unless the reader wants less motion. */
export interface WorldMap {
  map: L.Map;
  /** The map's size, and how much of each side is covered. */
  box(): MapBox;
  /** From this zoom on the world fills the width of the map. */
  readonly minZoom: number;
  /** False until the map has its first view. */
  readonly isPlaced: boolean;
  /** Shows a scene; cheap enough for every step of a dragged date. */
  show(scene: MapScene): void;
  readonly view: MapView;
  setView(view: MapView, options?: Motion): void;
  /** Fits entries into the uncovered part; does nothing if none of them has a place. */
  fit(members: readonly number[], options?: Motion): void;
  /** The same for a journey that may not fit at all: as few markers as possible are then cut by what frames the map. */
  fitJourney(members: readonly number[], options?: Motion & { maxFitZoom?: number }): void;
  /** Moves an entry into the uncovered part; does not move if it is well inside already. */
  goTo(index: number, options?: Motion): void;
  /** How far an entry is from the map's middle, in px; null if it has no place. */
  offsetOf(index: number): { x: number; y: number } | null;
  /** Colours the names for the night at an instant, ms since 1970 UTC, which another layer draws; null for none. */
  setNight(instantMs: number | null): void;
  /** Shows the publisher's online tiles instead of the base map, or removes them. */
  setStreets(tiles: OnlineTiles | null): void;
  /** Frees everything. */
  stop(): void;
}

interface Motion {
  animate?: boolean;
}

/**
 * Starts Leaflet in a container that has a size. The returned map knows nothing of addresses or signals: it shows the
 * scenes it is given and reports what the reader did.
 */
export function startWorldMap(
  container: HTMLElement,
  { theme, onOpen, onRest, measureInsets, measureCovered, measureOverlays }: WorldMapOptions,
): WorldMap {
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
  // Leaflet makes the container focusable for its arrow keys, so it needs a role and a name.
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
    // A hidden page has no size, and Leaflet would cache that.
    if (container.clientWidth === 0 || container.clientHeight === 0) return;
    map.invalidateSize({ animate: false });
    limitZoom();
  });
  observer.observe(container);
  limitZoom();

  return {
    map,
    box,
    get minZoom(): number {
      return map.getMinZoom();
    },
    get isPlaced(): boolean {
      return isLoaded();
    },
    show(next: MapScene): void {
      scene = next;
      base.setTheme(next.theme);
      names.setTheme(next.theme);
      draw();
      // Nothing to avoid before the first view, which places the names itself.
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
    fit(members: readonly number[], { animate = true } = {}): void {
      const view = scene && fitView(scene.points, members, box(), { min: map.getMinZoom(), max: maxZoom });
      if (view) this.setView(view, { animate });
    },
    fitJourney(members: readonly number[], { animate = true, maxFitZoom = maxZoom } = {}): void {
      const view = scene && fitView(scene.points, members, box(), { min: map.getMinZoom(), max: maxFitZoom });
      if (!scene || !view) return;
      const { width, height } = box();
      const seen = { left: 0, top: 0, right: width, bottom: height - measureCovered() };
      const sight = { seen, overlays: measureOverlays() };
      this.setView(uncoverMarkers(view, markerDiscs(scene, view), box(), sight), { animate });
    },
    goTo(index: number, { animate = true } = {}): void {
      const origin = scene?.points.entries[index]?.origin ?? null;
      if (!scene || reach.isWellInside(origin)) return;
      const zoom = reach.isNear(origin) ? map.getZoom() : entryZoom;
      const view = viewAround(scene.points, index, Math.max(zoom, map.getMinZoom()), box());
      if (view) this.setView(view, { animate });
    },
    offsetOf(index: number): { x: number; y: number } | null {
      const origin = scene?.points.entries[index]?.origin;
      if (!origin) return null;
      const at = map.project([origin.lat, reach.nearestLng(origin.lng)]);
      return at.subtract(map.project(map.getCenter()));
    },
    setNight(instantMs: number | null): void {
      names.setNight(instantMs);
    },
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
      // If the map is removed during a zoom, Leaflet's own timer fails on missing elements:
      // https://github.com/Leaflet/Leaflet/issues/4453
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

  /** Returns from a pan that ended beyond the poles, where there is nothing. */
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

  /** Below this zoom the world would be beside its own copies. */
  function limitZoom(): void {
    map.setMinZoom(Math.max(1, Math.ceil(Math.log2(container.clientWidth / 256))));
  }
}
