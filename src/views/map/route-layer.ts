import type L from 'leaflet';
import { nearestCopy } from '../../basemap/mercator.ts';
import { createCanvasLayer } from './canvas-layer.ts';
import type { Cluster, WorldView } from './cluster-entries.ts';
import type { EntryPoints } from './gather-entry-points.ts';
import css from './marker-layer.module.css';
import type { MapLayer, MapScene } from './marker-layer.ts';
import { type RouteLeg, routeLegs } from './route-legs.ts';
import { type Leg, traceLeg } from './trace-leg.ts';

/** Shades of age: the newest leg in range is drawn full, the oldest faint. */
const shades = [0.4, 0.5, 0.62, 0.75, 0.88, 1];
const outsideOpacity = 0.42;
const shortestPx = 3;
/** Legs from this length on carry an arrow. */
const arrowFromPx = 64;
const mostArrows = 120;
/** A leg may be drawn this far from where it was traced, to end at the circles that stand for its ends. */
const anchorReachPx = 64;

/** A leg as it is drawn: its ends moved onto the circles that stand for them. */
interface DrawnLeg {
  leg: Leg;
  start: Offset;
  end: Offset;
}

interface Offset {
  x: number;
  y: number;
}

const noOffset: Offset = { x: 0, y: 0 };

/** The journey as a line under the markers: full in the range, faint with age, dotted out of it. */
export function createRouteLayer(map: L.Map): MapLayer {
  let points: EntryPoints | null = null;
  let legs: RouteLeg[] = [];
  return createCanvasLayer(map, 'route', 390, css.route ?? '', (context, view, scene, clusters) => {
    if (points !== scene.points) {
      points = scene.points;
      legs = routeLegs(points);
    }
    if (!scene.showsRoute) return;
    context.strokeStyle = getComputedStyle(context.canvas).color;
    context.fillStyle = context.strokeStyle;
    context.lineCap = 'round';
    context.lineJoin = 'round';
    const { inside, outside } = anchorLegs(legs, scene, view, clusters);
    paintOutside(context, view, outside);
    paintInside(context, view, inside);
    paintArrows(context, view, inside);
  });
}

/** Legs long enough to be seen, tied to the circles at their ends; those within one circle are left out. */
function anchorLegs(
  legs: readonly RouteLeg[],
  scene: MapScene,
  view: WorldView,
  clusters: readonly Cluster[],
): { inside: DrawnLeg[]; outside: DrawnLeg[] } {
  const { points } = scene;
  const clusterOf = new Int32Array(points.size).fill(-1);
  clusters.forEach(({ members }, at) => {
    for (const index of members) clusterOf[index] = at;
  });
  const inside: DrawnLeg[] = [];
  const outside: DrawnLeg[] = [];
  for (const routeLeg of legs) {
    const { from, to, span } = routeLeg;
    const startsAt = clusterOf[from] ?? -1;
    const endsAt = clusterOf[to] ?? -1;
    if (span * view.worldPx < shortestPx || (startsAt >= 0 && startsAt === endsAt)) continue;
    const leg = legOf(routeLeg, points);
    if (!leg) continue;
    const isInside = isInRange(scene, from) && isInRange(scene, to);
    (isInside ? inside : outside).push({
      leg,
      start: offsetTo(clusters[startsAt], points, from),
      end: offsetTo(clusters[endsAt], points, to),
    });
  }
  return { inside, outside };
}

function legOf(routeLeg: RouteLeg, { entries }: EntryPoints): Leg | null {
  const from = entries[routeLeg.from]?.origin;
  const to = entries[routeLeg.to]?.origin;
  if (!routeLeg.leg && from && to) routeLeg.leg = traceLeg(from, to);
  return routeLeg.leg;
}

function offsetTo(cluster: Cluster | undefined, { x, y }: EntryPoints, index: number): Offset {
  if (!cluster) return noOffset;
  const placeX = x[index] ?? 0;
  return { x: nearestCopy(cluster.x, placeX, 1) - placeX, y: cluster.y - (y[index] ?? 0) };
}

function paintOutside(context: CanvasRenderingContext2D, view: WorldView, legs: readonly DrawnLeg[]): void {
  context.globalAlpha = outsideOpacity;
  context.lineWidth = 1.8;
  context.setLineDash([0.1, 4.6]);
  context.beginPath();
  for (const leg of legs) addLeg(context, view, leg);
  context.stroke();
  context.setLineDash([]);
}

function paintInside(context: CanvasRenderingContext2D, view: WorldView, legs: readonly DrawnLeg[]): void {
  context.lineWidth = 2;
  shades.forEach((opacity, shade) => {
    const first = Math.floor((shade * legs.length) / shades.length);
    const end = Math.floor(((shade + 1) * legs.length) / shades.length);
    context.globalAlpha = opacity;
    context.beginPath();
    for (const leg of legs.slice(first, end)) addLeg(context, view, leg);
    context.stroke();
  });
}

/** Adds a leg to the path, in every copy of the world that shows some of it. */
function addLeg(context: CanvasRenderingContext2D, view: WorldView, drawn: DrawnLeg): void {
  const last = drawn.leg.path.length - 2;
  const stride = 2 * Math.max(1, Math.floor(last / 2 / Math.max(1, lengthPx(drawn.leg, view) / 6)));
  for (const copy of visibleCopies(drawn.leg, view)) {
    moveTo(context, pointAt(view, drawn, 0, copy));
    for (let at = stride; at < last; at += stride) lineTo(context, pointAt(view, drawn, at, copy));
    lineTo(context, pointAt(view, drawn, last, copy));
  }
}

/** A small arrow head past the middle of each long leg, newest first while there is room for them. */
function paintArrows(context: CanvasRenderingContext2D, view: WorldView, legs: readonly DrawnLeg[]): void {
  let painted = 0;
  for (let index = legs.length - 1; index >= 0 && painted < mostArrows; index -= 1) {
    const drawn = legs[index];
    if (!drawn || lengthPx(drawn.leg, view) < arrowFromPx) continue;
    context.globalAlpha = shades[Math.floor((index * shades.length) / legs.length)] ?? 1;
    for (const copy of visibleCopies(drawn.leg, view)) {
      paintArrow(context, view, drawn, copy);
      painted += 1;
    }
  }
  context.globalAlpha = 1;
}

function paintArrow(context: CanvasRenderingContext2D, view: WorldView, drawn: DrawnLeg, copy: number): void {
  const at = 2 * Math.round((drawn.leg.path.length / 2 - 1) * 0.56);
  const [x, y] = pointAt(view, drawn, at, copy);
  const [beforeX, beforeY] = pointAt(view, drawn, at - 2, copy);
  context.save();
  context.translate(x, y);
  context.rotate(Math.atan2(y - beforeY, x - beforeX));
  context.beginPath();
  context.moveTo(5, 0);
  context.lineTo(-4, 4.5);
  context.lineTo(-2, 0);
  context.lineTo(-4, -4.5);
  context.closePath();
  context.fill();
  context.restore();
}

function isInRange({ points, range }: MapScene, index: number): boolean {
  const day = points.day[index] ?? 0;
  return day >= range.fromDay && day <= range.toDay;
}

function lengthPx({ left, right, top, bottom }: Leg, { worldPx }: WorldView): number {
  return Math.hypot(right - left, bottom - top) * worldPx;
}

/** Whole worlds by which a leg must be moved to be seen; none where it is out of sight. */
function visibleCopies({ left, right, top, bottom }: Leg, view: WorldView): number[] {
  const { worldPx } = view;
  const reach = anchorReachPx / worldPx;
  const viewTop = view.top / worldPx;
  if (bottom + reach < viewTop || top - reach > viewTop + view.height / worldPx) return [];
  const copies: number[] = [];
  const first = Math.ceil(view.left / worldPx - right - reach);
  const last = Math.floor((view.left + view.width) / worldPx - left + reach);
  for (let copy = first; copy <= last; copy += 1) copies.push(copy);
  return copies;
}

/** A point of a leg in px of the canvas, drawn towards the circles at its ends by how near it is to each. */
function pointAt(view: WorldView, { leg, start, end }: DrawnLeg, at: number, copy: number): [number, number] {
  const { path } = leg;
  const along = at / (path.length - 2);
  const x = (path[at] ?? 0) + start.x * (1 - along) + end.x * along + copy;
  const y = (path[at + 1] ?? 0) + start.y * (1 - along) + end.y * along;
  return [x * view.worldPx - view.left, y * view.worldPx - view.top];
}

function moveTo(context: CanvasRenderingContext2D, [x, y]: [number, number]): void {
  context.moveTo(x, y);
}

function lineTo(context: CanvasRenderingContext2D, [x, y]: [number, number]): void {
  context.lineTo(x, y);
}
