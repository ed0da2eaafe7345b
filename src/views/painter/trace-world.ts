import type { BasemapShapes } from '../../basemap/decode-basemap.ts';
import { greatCircle } from '../../basemap/great-circle.ts';
import {
  createMiddlePath,
  type MapOutlines,
  stepsPerPx,
  traceMapWithin,
} from '../../basemap/map-outlines.ts';
import { projectCoordinates, projectOnward } from '../../basemap/mercator.ts';
import type { MapView } from '../../basemap/paint-map.ts';
import type { ClipBox } from '../../basemap/svg-path.ts';
import type { Coordinates } from '../../model/place/coordinates.ts';
import { distanceKm } from '../../model/place/distance-km.ts';

/** The whole world with a journey, as shapes; positions are relative to the picture's middle. */
export interface WorldPicture {
  widthPx: number;
  heightPx: number;
  /** How much is left out at the top of a world of this width. */
  topPx: number;
  map: MapOutlines;
  /** The route as path data; empty for a journey that never left its first place. */
  way: string;
  /** The places as path data of points: lines without length. */
  places: string;
}

interface Point {
  x: number;
  y: number;
}

const widthPx = 720;
const zoom = Math.log2(widthPx / 256);
/** What is always shown of the world: where people live. Mercator's polar regions are large and empty. */
const inhabited = { north: 74, south: -56 };
/** Between a place and the picture's edge. */
const marginPx = 14;
/**
 * Limits in characters for all paths, since a page has only so many bytes for it. A long journey takes some from the
 * coasts, but not all.
 */
const signs = { all: 20_500, minForOutlines: 11_000 };
/** Of a long journey only the latest legs are drawn, and places that are near each other are merged. */
const maxLegs = 100;
const maxPlaces = 250;
const minGapPx = 3;

/** Draws the world from date line to date line, with all places of a journey on it, the latest first. */
export function traceWorld(origins: readonly Coordinates[], shapes: BasemapShapes): WorldPicture {
  const view = viewOf(origins);
  const way = wayOf(origins, view);
  const places = pointsOf(origins.map((origin) => inPicture(projectCoordinates(origin), view)));
  const left = Math.max(signs.minForOutlines, signs.all - way.length - places.length);
  return {
    widthPx,
    heightPx: view.heightPx,
    topPx: view.top,
    map: traceMapWithin(left, shapes, view, coreOf(view)),
    way,
    places,
  };
}

function viewOf(origins: readonly Coordinates[]): MapView {
  const ys = origins.map((origin) => projectCoordinates(origin).y * widthPx);
  const yOf = (lat: number) => projectCoordinates({ lat, lng: 0 }).y * widthPx;
  const top = ys.reduce((min, y) => Math.min(min, y - 2 * marginPx), yOf(inhabited.north));
  const bottom = ys.reduce((max, y) => Math.max(max, y + marginPx), yOf(inhabited.south));
  const [first, last] = [Math.max(0, Math.floor(top)), Math.min(widthPx, Math.ceil(bottom))];
  return { zoom, left: 0, top: first, widthPx, heightPx: last - first, pixelRatio: 1 };
}

/** All of it. */
function coreOf({ heightPx }: MapView): ClipBox[] {
  const [right, bottom] = [widthPx / 2, heightPx / 2];
  return [{ left: -right, top: -bottom, right, bottom }];
}

/** The legs one by one: what leaves the picture at the date line enters it on the other side. */
function wayOf(origins: readonly Coordinates[], view: MapView): string {
  const path = createMiddlePath(view, { core: coreOf(view), roughness: 0.5 });
  const known = new Set<string>();
  let to = origins[0];
  for (const from of origins.slice(1)) {
    if (to === undefined || known.size >= maxLegs) break;
    if (distanceKm(from, to) < 50) continue;
    const ends = [
      pointKey(inPicture(projectCoordinates(from), view)),
      pointKey(inPicture(projectCoordinates(to), view)),
    ];
    const key = ends.sort().join();
    if (!known.has(key)) traceLeg(path, from, to, view);
    known.add(key);
    to = from;
  }
  return path.data();
}

function traceLeg(
  path: ReturnType<typeof createMiddlePath>,
  from: Coordinates,
  to: Coordinates,
  view: MapView,
): void {
  const points = greatCircle(from, to).map(projectOnward);
  for (const copy of [-1, 0, 1]) {
    points.forEach(({ x, y }, index) => {
      const [atX, atY] = [(x + copy) * widthPx, y * widthPx - view.top];
      if (index === 0) path.moveTo(atX, atY);
      else path.lineTo(atX, atY);
    });
  }
}

/** Relative to the middle of the picture. */
function inPicture({ x, y }: Point, view: MapView): Point {
  return { x: (x - Math.floor(x)) * widthPx - widthPx / 2, y: y * widthPx - view.top - view.heightPx / 2 };
}

function pointsOf(places: readonly Point[]): string {
  let kept = apart(places, minGapPx);
  for (let gapPx = minGapPx * 1.5; kept.length > maxPlaces; gapPx *= 1.5) kept = apart(places, gapPx);
  let [x, y] = [0, 0];
  return kept
    .map((place) => {
      const [nextX, nextY] = [Math.round(place.x * stepsPerPx), Math.round(place.y * stepsPerPx)];
      const move = `m${nextX - x} ${nextY - y}h0`;
      [x, y] = [nextX, nextY];
      return move.replace(' -', '-');
    })
    .join('');
}

/** One place for each non-empty square of a grid. */
function apart(places: readonly Point[], gapPx: number): Point[] {
  const cells = new Map<string, Point>();
  for (const place of places) {
    const cell = pointKey({ x: place.x / gapPx, y: place.y / gapPx });
    if (!cells.has(cell)) cells.set(cell, place);
  }
  return [...cells.values()];
}

function pointKey({ x, y }: Point): string {
  return `${Math.round(x)} ${Math.round(y)}`;
}
