import type L from 'leaflet';
import { nearestCopy } from '../../basemap/mercator.ts';
import type { Cluster, WorldView } from './cluster-entries.ts';
import { createSvgElement } from './create-svg-element.ts';
import type { EntryPoints } from './gather-entry-points.ts';
import type { MapLayer, MapScene } from './map-layer.ts';
import css from './marker-layer.module.css';
import { type RouteLeg, routeLegs } from './route-legs.ts';
import { type Leg, traceLeg } from './trace-leg.ts';
import { createVectorLayer, setAttribute } from './vector-layer.ts';

/** Shades of age: the newest leg in range is drawn full, the oldest faint. */
const shades = [0.4, 0.5, 0.62, 0.75, 0.88, 1];
/** More legs than these are a tangle; the oldest in range have faded away, and of the others the nearest in time stay. */
const mostInside = 200;
const mostOutside = 60;
const pointEveryPx = 12;
const shortestPx = 3;
/** Legs from this length on carry an arrow. */
const arrowFromPx = 64;
const arrowHead = [
  [5, 0],
  [-4, 4.5],
  [-2, 0],
  [-4, -4.5],
] as const;
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
  const svg = createSvgElement('svg', css.route);
  const outsidePath = createSvgElement('path', css.outside);
  const shadePaths = shades.map((opacity) => {
    const group = createSvgElement('g');
    group.setAttribute('opacity', String(opacity));
    const line = createSvgElement('path', css.leg);
    const arrows = createSvgElement('path', css.arrow);
    group.append(line, arrows);
    return { group, line, arrows };
  });
  const inTenths = createSvgElement('g');
  inTenths.setAttribute('transform', 'scale(0.1)');
  inTenths.append(outsidePath, ...shadePaths.map(({ group }) => group));
  svg.append(inTenths);
  let points: EntryPoints | null = null;
  let legs: RouteLeg[] = [];

  return createVectorLayer(map, 'route', 390, svg, (view, scene, clusters) => {
    svg.style.display = scene.showsRoute ? '' : 'none';
    if (!scene.showsRoute) return;
    if (points !== scene.points) {
      points = scene.points;
      legs = routeLegs(points);
    }
    const { inside, outside } = anchorLegs(legs, scene, view, clusters);
    setAttribute(outsidePath, 'd', outside.map((leg) => legPath(view, leg)).join(''));
    shadePaths.forEach(({ line, arrows }, shade) => {
      const first = Math.floor((shade * inside.length) / shades.length);
      const end = Math.floor(((shade + 1) * inside.length) / shades.length);
      const ofShade = inside.slice(first, end);
      setAttribute(line, 'd', ofShade.map((leg) => legPath(view, leg)).join(''));
      setAttribute(arrows, 'd', ofShade.map((leg) => arrowPath(view, leg)).join(''));
    });
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
  for (const routeLeg of nearestLegs(legs, scene, view)) {
    const { from, to } = routeLeg;
    const startsAt = clusterOf[from] ?? -1;
    const endsAt = clusterOf[to] ?? -1;
    const leg = startsAt >= 0 && startsAt === endsAt ? null : legOf(routeLeg, points);
    if (!leg) continue;
    (isInside(scene, routeLeg) ? inside : outside).push({
      leg,
      start: offsetTo(clusters[startsAt], points, from),
      end: offsetTo(clusters[endsAt], points, to),
    });
  }
  return { inside, outside };
}

/** The newest legs in range and the nearest to the range out of it, oldest first, of those long enough to be seen. */
function nearestLegs(legs: readonly RouteLeg[], scene: MapScene, view: WorldView): RouteLeg[] {
  const visible = legs.filter(({ span }) => span * view.worldPx >= shortestPx);
  const inside = visible.filter((leg) => isInside(scene, leg));
  const first = inside[0]?.from ?? 0;
  const before = visible.filter((leg) => leg.from < first && !isInside(scene, leg));
  const after = visible.filter((leg) => leg.from >= first && !isInside(scene, leg));
  return [...before.slice(-mostOutside), ...inside.slice(-mostInside), ...after.slice(0, mostOutside)];
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

/** A leg as SVG path data, in every copy of the world that shows some of it. */
function legPath(view: WorldView, drawn: DrawnLeg): string {
  const last = drawn.leg.path.length - 2;
  const stride =
    2 * Math.max(1, Math.floor(last / 2 / Math.max(1, lengthPx(drawn.leg, view) / pointEveryPx)));
  let path = '';
  for (const copy of visibleCopies(drawn.leg, view)) {
    path += `M${pairAt(view, drawn, 0, copy)}L`;
    for (let at = stride; at < last; at += stride) path += `${pairAt(view, drawn, at, copy)} `;
    path += pairAt(view, drawn, last, copy);
  }
  return path;
}

/** A small arrow head past the middle of a long leg. */
function arrowPath(view: WorldView, drawn: DrawnLeg): string {
  if (lengthPx(drawn.leg, view) < arrowFromPx) return '';
  const at = 2 * Math.round((drawn.leg.path.length / 2 - 1) * 0.56);
  return visibleCopies(drawn.leg, view)
    .map((copy) => {
      const [x, y] = pointAt(view, drawn, at, copy);
      const [beforeX, beforeY] = pointAt(view, drawn, at - 2, copy);
      const angle = Math.atan2(y - beforeY, x - beforeX);
      const corners = arrowHead.map(([along, across]) => [
        tenths(x + along * Math.cos(angle) - across * Math.sin(angle)),
        tenths(y + along * Math.sin(angle) + across * Math.cos(angle)),
      ]);
      return `M${corners.join('L')}z`;
    })
    .join('');
}

function isInside(scene: MapScene, { from, to }: RouteLeg): boolean {
  return isInRange(scene, from) && isInRange(scene, to);
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

function pairAt(view: WorldView, drawn: DrawnLeg, at: number, copy: number): string {
  const [x, y] = pointAt(view, drawn, at, copy);
  return `${tenths(x)},${tenths(y)}`;
}

/** Path data is written in whole tenths of a px, and scaled down as a whole: decimals are slow to write and to read. */
function tenths(px: number): number {
  return Math.round(px * 10);
}
