import type { BasemapLabels } from './decode-basemap.ts';
import { type LabelStyle, labelStyle } from './label-style.ts';
import type { MapLabel } from './map-label.ts';
import { worldSizePx } from './mercator.ts';
import type { MapView } from './paint-map.ts';

/** A rectangle in CSS pixels from the view's north-west corner. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A name where it is to be drawn: (`x`, `y`) is the middle of its text, `dot` the place itself where it has one. */
export interface PlacedLabel {
  label: MapLabel;
  style: LabelStyle;
  x: number;
  y: number;
  dot?: { x: number; y: number };
}

export interface Placing {
  labels: BasemapLabels;
  view: MapView;
  /** Where no name may stand: markers, pins, controls. */
  avoid: readonly Box[];
  /** Width in CSS pixels of a line of text in a style, without its spacing. */
  measure: (text: string, style: LabelStyle) => number;
}

const gapPx = 4;
const dotGapPx = 6;

/**
 * Chooses the names that fit into a view and where they go: the more important first, none over another, over a box to
 * avoid or over the edge. A city tries the four sides of its dot.
 */
export function placeLabels({ labels, view, avoid, measure }: Placing): PlacedLabel[] {
  const taken = [...avoid];
  const placed: PlacedLabel[] = [];
  const areas = [...labels.countries, ...labels.seas].sort((a, b) => a.minZoom - b.minZoom);
  for (const label of [...areas, ...labels.cities]) {
    if (view.zoom < label.minZoom || view.zoom > label.maxZoom) continue;
    for (const point of pointsInView(label, view)) {
      const free = candidates(label, point, view.zoom, measure).find(({ boxes }) =>
        boxes.every((box) => isInside(box, view) && !taken.some((other) => overlaps(box, other))),
      );
      if (!free) continue;
      taken.push(...free.boxes);
      placed.push(free.placed);
    }
  }
  return placed;
}

/** The label's place, once for every copy of the world that is in the view. */
function pointsInView({ x, y }: MapLabel, view: MapView): { x: number; y: number }[] {
  const world = worldSizePx(view.zoom);
  const top = y * world - view.top;
  if (top < 0 || top > view.heightPx) return [];
  const points: { x: number; y: number }[] = [];
  const first = Math.ceil(view.left / world - x);
  for (let copy = first; (x + copy) * world <= view.left + view.widthPx; copy++) {
    points.push({ x: (x + copy) * world - view.left, y: top });
  }
  return points;
}

interface Candidate {
  placed: PlacedLabel;
  boxes: Box[];
}

function candidates(
  label: MapLabel,
  point: { x: number; y: number },
  zoom: number,
  measure: Placing['measure'],
): Candidate[] {
  const style = labelStyle(label, zoom);
  const width = Math.max(
    ...label.lines.map((line) => measure(line, style) + (line.length - 1) * style.spacingPx),
  );
  const height = label.lines.length * style.lineHeightPx;
  if (label.kind !== 'cities') {
    const boxes =
      label.rotationDeg === 0 ? [boxAround(point, width, height)] : boxesAlong(label, point, width, height);
    return [{ placed: { label, style, ...point }, boxes }];
  }
  const aside = width / 2 + dotGapPx;
  const above = height / 2 + 3;
  return [
    { x: point.x + aside, y: point.y },
    { x: point.x - aside, y: point.y },
    { x: point.x, y: point.y - above },
    { x: point.x, y: point.y + above },
  ].map((middle) => ({
    placed: { label, style, ...middle, dot: point },
    boxes: [boxAround(middle, width, height), boxAround(point, 0, 0)],
  }));
}

function boxAround({ x, y }: { x: number; y: number }, width: number, height: number): Box {
  const halfWidth = width / 2 + gapPx;
  const halfHeight = height / 2 + (height === 0 ? gapPx : 0);
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight };
}

/** A slanting name takes a row of small squares: one upright box round all of it would be mostly empty. */
function boxesAlong(
  { rotationDeg }: MapLabel,
  { x, y }: { x: number; y: number },
  width: number,
  height: number,
): Box[] {
  const angle = (rotationDeg * Math.PI) / 180;
  const count = Math.max(1, Math.ceil(width / height));
  return Array.from({ length: count }, (_, index) => {
    const along = ((index + 0.5) / count - 0.5) * width;
    return boxAround({ x: x + along * Math.cos(angle), y: y + along * Math.sin(angle) }, height, height);
  });
}

function isInside(box: Box, { widthPx, heightPx }: MapView): boolean {
  return box.left >= 0 && box.top >= 0 && box.right <= widthPx && box.bottom <= heightPx;
}

/** Whether two boxes share more than an edge. */
function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}
