import type { DrawContext } from '../draw-context.ts';
import { projectCoordinates, unprojectPoint, worldSizePx } from '../mercator.ts';
import type { MapView } from '../paint-map.ts';
import type { MapPalette } from '../palettes.ts';

/** The frame's breadth in CSS pixels: a line, the scale, a line. */
export const neatlinePx = 5;

const stepsDeg = [0.1, 0.25, 0.5, 1, 2, 5, 10, 20, 30];
const minStepPx = 24;

/** Frames a view as charts are framed: the dark and light fields along the edges are equal steps of degrees. */
export function drawNeatline(context: DrawContext, view: MapView, palette: MapPalette): void {
  const { widthPx, heightPx } = view;
  const fields = neatlineFields(view);
  context.fillStyle = palette.surface;
  for (const [x, y, width, height] of edges(widthPx, heightPx, 0, neatlinePx)) {
    context.fillRect(x, y, width, height);
  }
  context.fillStyle = palette.frame;
  for (const [start, end] of fields.across) {
    context.fillRect(start, 1, end - start, neatlinePx - 2);
    context.fillRect(start, heightPx - neatlinePx + 1, end - start, neatlinePx - 2);
  }
  for (const [start, end] of fields.down) {
    context.fillRect(1, start, neatlinePx - 2, end - start);
    context.fillRect(widthPx - neatlinePx + 1, start, neatlinePx - 2, end - start);
  }
  for (const inset of [0, neatlinePx - 1]) {
    for (const [x, y, width, height] of edges(widthPx, heightPx, inset, 1))
      context.fillRect(x, y, width, height);
  }
}

type Field = [start: number, end: number];

/** The dark fields along the upper and lower edges, and along the two others: pixels from the north-west corner. */
export function neatlineFields(view: MapView): { across: Field[]; down: Field[] } {
  const stepDeg = chooseStep(view);
  return {
    across: darkFields(longitudes(view, stepDeg), view.widthPx),
    down: darkFields(latitudes(view, stepDeg), view.heightPx),
  };
}

type Rectangle = [x: number, y: number, width: number, height: number];

function edges(width: number, height: number, inset: number, breadth: number): Rectangle[] {
  const [innerWidth, innerHeight] = [width - 2 * inset, height - 2 * inset];
  return [
    [inset, inset, innerWidth, breadth],
    [inset, height - inset - breadth, innerWidth, breadth],
    [inset, inset, breadth, innerHeight],
    [width - inset - breadth, inset, breadth, innerHeight],
  ];
}

function chooseStep({ zoom }: MapView): number {
  const pxPerDegree = worldSizePx(zoom) / 360;
  return stepsDeg.find((step) => step * pxPerDegree >= minStepPx) ?? 30;
}

/** A line of the scale: where it is along the edge, and which of the world's steps begins there. */
interface Tick {
  step: number;
  px: number;
}

function longitudes(view: MapView, stepDeg: number): Tick[] {
  const pxPerStep = (worldSizePx(view.zoom) / 360) * stepDeg;
  const first = Math.floor(view.left / pxPerStep);
  const count = Math.ceil(view.widthPx / pxPerStep) + 2;
  return Array.from({ length: count }, (_, index) => ({
    step: first + index,
    px: (first + index) * pxPerStep - view.left,
  }));
}

function latitudes(view: MapView, stepDeg: number): Tick[] {
  const world = worldSizePx(view.zoom);
  const latAt = (px: number) => unprojectPoint({ x: 0, y: (view.top + px) / world }).lat;
  const first = Math.ceil(latAt(0) / stepDeg);
  const last = Math.floor(latAt(view.heightPx) / stepDeg);
  return Array.from({ length: first - last + 1 }, (_, index) => {
    const step = first - index;
    return { step, px: projectCoordinates({ lat: step * stepDeg, lng: 0 }).y * world - view.top };
  });
}

/** Every second field between two ticks, cut to the edge's length and set on whole pixels. */
function darkFields(ticks: Tick[], lengthPx: number): Field[] {
  return ticks.flatMap(({ step, px }, index): Field[] => {
    const next = ticks[index + 1]?.px ?? lengthPx;
    if (step % 2 !== 0) return [];
    const [start, end] = [Math.max(0, Math.round(px)), Math.min(lengthPx, Math.round(next))];
    return end > start ? [[start, end]] : [];
  });
}
