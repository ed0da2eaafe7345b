/** Lines in one pair of arrays: the points of line n are `starts[n]` … `starts[n + 1]` - 1. */
export interface Lines {
  xs: Int32Array;
  ys: Int32Array;
  starts: Uint32Array;
}

/** Lines or rings of a world that is `worldSize` units wide, at several levels of detail. */
export interface LineSet extends Lines {
  /** Rings: the last point joins the first. */
  closed: boolean;
  worldSize: number;
  /** West, north, east, south of each line, one after the other. */
  bounds: Int32Array;
  /** The same lines with points no nearer to each other than about `step` units; as many lines, in the same order. */
  thinned(step: number): Lines;
}

/** Works out the bounds of each line; coarser levels are made when they are first asked for, and kept. */
export function createLineSet(options: Lines & { closed: boolean; worldSize: number }): LineSet {
  const levels = new Map<number, Lines>();
  return {
    ...options,
    bounds: boundsOf(options),
    thinned(step) {
      if (step <= 1) return options;
      const level = levels.get(step) ?? thinLines(options, step);
      levels.set(step, level);
      return level;
    },
  };
}

/** Whether a ring runs round the whole world, as Antarctica's does: it is to be closed along the edge of the map. */
export function isPolar(lines: Lines, line: number, worldSize: number): boolean {
  const first = lines.xs[lines.starts[line] ?? 0] ?? 0;
  const last = lines.xs[(lines.starts[line + 1] ?? 0) - 1] ?? 0;
  return Math.abs(last - first) > worldSize / 2;
}

function boundsOf({ xs, ys, starts }: Lines): Int32Array {
  const count = starts.length - 1;
  const bounds = new Int32Array(count * 4);
  for (let line = 0; line < count; line++) {
    const range = [starts[line] ?? 0, starts[line + 1] ?? 0] as const;
    const [west, east] = extremes(xs, ...range);
    const [north, south] = extremes(ys, ...range);
    bounds.set([west, north, east, south], line * 4);
  }
  return bounds;
}

function extremes(values: Int32Array, start: number, end: number): [min: number, max: number] {
  let min = values[start] ?? 0;
  let max = min;
  for (let index = start + 1; index < end; index++) {
    const value = values[index] ?? 0;
    if (value < min) min = value;
    else if (value > max) max = value;
  }
  return [min, max];
}

/** Keeps a point when it is `step` units from the last kept one, and the two ends of every line. */
function thinLines({ xs, ys, starts }: Lines, step: number): Lines {
  const thinned = { xs: new Int32Array(xs.length), ys: new Int32Array(xs.length), starts: starts.slice() };
  let count = 0;
  const keep = (index: number) => {
    thinned.xs[count] = xs[index] ?? 0;
    thinned.ys[count++] = ys[index] ?? 0;
  };
  for (let line = 0; line < starts.length - 1; line++) {
    const [start, last] = [starts[line] ?? 0, (starts[line + 1] ?? 0) - 1];
    thinned.starts[line] = count;
    keep(start);
    let kept = start;
    for (let index = start + 1; index < last; index++) {
      const dx = (xs[index] ?? 0) - (xs[kept] ?? 0);
      const dy = (ys[index] ?? 0) - (ys[kept] ?? 0);
      if (dx * dx + dy * dy < step * step) continue;
      keep(index);
      kept = index;
    }
    if (last > start) keep(last);
  }
  thinned.starts[starts.length - 1] = count;
  return { xs: thinned.xs.slice(0, count), ys: thinned.ys.slice(0, count), starts: thinned.starts };
}
