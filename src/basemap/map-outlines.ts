import type { BasemapShapes } from './decode-basemap.ts';
import type { LineSet } from './line-set.ts';
import { detailOf, type MapBrush, type MapView, paintLayers, traceGraticule, windowOf } from './paint-map.ts';
import type { MapPalette } from './palettes.ts';
import { createSvgPath, type Precision } from './svg-path.ts';
import { type Path, traceAreas, traceOutlines } from './trace-lines.ts';

/** Which of a palette's colours something has. */
export type MapRole = keyof MapPalette;
type OutlineName = 'graticule' | 'land' | 'rivers' | 'lakes' | 'states' | 'borders';

/** An outline filled, or drawn with a line so wide. */
interface MapLayer {
  outline: OutlineName;
  role: MapRole;
  /** Null: filled. */
  widthPx: number | null;
}

/** A map as shapes for an SVG, from the bottom up, on water; colours are for whoever shows it. */
export interface MapOutlines {
  /** As a `<path>` has it, in steps of which `stepsPerPx` make a CSS pixel, from the middle of the view. */
  outlines: ReadonlyMap<OutlineName, string>;
  layers: readonly MapLayer[];
}

export const stepsPerPx = 2;
/** Beyond the view, so that no edge of an outline is seen where it was cut. */
const bleedPx = 8;

const roles = Object.fromEntries(
  (
    [
      ['water', 'land', 'coast', 'border', 'state', 'river', 'graticule', 'shelfOuter', 'shelfInner'],
      ['label', 'seaLabel', 'halo', 'seaHalo', 'accent', 'ink', 'frame', 'surface'],
    ] as const
  ).flatMap((names) => names.map((name) => [name, name])),
) as Record<MapRole, MapRole>;

/**
 * The same map as `paintMap` paints, written down: each outline once, however often it is drawn.
 *
 * @param precision its core in pixels from the view's middle
 */
export function traceMapOutlines(shapes: BasemapShapes, view: MapView, precision: Precision): MapOutlines {
  const outlines = new Map<OutlineName, string>();
  const layers: MapLayer[] = [];
  const window = windowOf(view, shapes.worldSize);
  const detail = detailOf(window);
  const names: OutlineName[] = ['land', 'rivers', 'lakes', 'states', 'borders'];

  const draw = (set: LineSet, role: string, widthPx: number | null): void => {
    const outline = names.find((name) => shapes[name as keyof BasemapShapes] === set) ?? 'land';
    const trace = set.closed ? traceAreas : traceOutlines;
    add(outline, role, widthPx, (path) => trace(path, set, window, detail));
  };

  function add(
    outline: OutlineName,
    role: string,
    widthPx: number | null,
    trace: (path: Path) => void,
  ): void {
    if (!outlines.has(outline)) {
      const path = createMiddlePath(view, precision);
      trace(path);
      outlines.set(outline, path.data());
    }
    if (outlines.get(outline) !== '') layers.push({ outline, role: role as MapRole, widthPx });
  }

  const brush: MapBrush = {
    cover: () => undefined,
    graticule: (role) => add('graticule', role, 1, (path) => traceGraticule(path, view)),
    strokeBand: draw,
    stroke: draw,
    fill: (set, role) => draw(set, role, null),
  };
  paintLayers(brush, shapes, view.zoom, roles);
  return { outlines, layers };
}

/** Coasts of a thousand islands are drawn no rougher than this, however few signs there are. */
const maxRoughness = 4;

/**
 * The same, as exact as this number of characters allows for all outlines together: a page has few bytes for a
 * picture.
 */
export function traceMapWithin(
  maxSigns: number,
  shapes: BasemapShapes,
  view: MapView,
  core: Precision['core'],
): MapOutlines {
  for (let roughness = 1; ; ) {
    const map = traceMapOutlines(shapes, view, { core, roughness });
    const signs = [...map.outlines.values()].reduce((sum, { length }) => sum + length, 0);
    if (signs <= maxSigns || roughness >= maxRoughness) return map;
    // Twice as rough takes a little more than half of the signs.
    roughness *= Math.max(1.15, signs / maxSigns);
  }
}

/** A path that takes pixels from a view's north-west corner, and is written from the view's middle. */
export function createMiddlePath(
  { widthPx, heightPx }: Pick<MapView, 'widthPx' | 'heightPx'>,
  precision: Precision,
): Path & { data(): string } {
  const [middleX, middleY] = [widthPx / 2, heightPx / 2];
  const path = createSvgPath({
    box: {
      left: -middleX - bleedPx,
      top: -middleY - bleedPx,
      right: middleX + bleedPx,
      bottom: middleY + bleedPx,
    },
    ...precision,
    stepsPerPx,
  });
  return {
    moveTo: (x, y) => path.moveTo(x - middleX, y - middleY),
    lineTo: (x, y) => path.lineTo(x - middleX, y - middleY),
    closePath: () => path.closePath(),
    data: () => path.data(),
  };
}
