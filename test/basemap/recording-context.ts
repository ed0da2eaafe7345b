import type { PaintContext } from '../../src/basemap/paint-context.ts';

type Point = [x: number, y: number];

interface Fill {
  colour: unknown;
  paths: Point[][];
}

const ignore = () => undefined;

/** A canvas that remembers what was filled, and says the colour of any point of it; strokes are not looked at. */
export function createRecordingContext(): PaintContext & { colourAt(x: number, y: number): unknown } {
  const fills: Fill[] = [];
  let paths: Point[][] = [];
  let current: Point[] = [];
  const lineTo = (x: number, y: number) => {
    if (!Number.isFinite(x) || !Number.isFinite(y)) throw new RangeError(`Not a point: ${x}, ${y}`);
    current.push([x, y]);
  };
  return {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 1,
    lineJoin: 'miter',
    lineCap: 'butt',
    setTransform: ignore,
    fillRect(x, y, width, height) {
      const corners: Point[] = [
        [x, y],
        [x + width, y],
        [x + width, y + height],
        [x, y + height],
      ];
      fills.push({ colour: this.fillStyle, paths: [corners] });
    },
    beginPath() {
      paths = [];
    },
    moveTo(x, y) {
      current = [];
      paths.push(current);
      lineTo(x, y);
    },
    lineTo,
    quadraticCurveTo(controlX, controlY, x, y) {
      const [startX = x, startY = y] = current.at(-1) ?? [];
      for (const t of [0.25, 0.5, 0.75, 1]) {
        lineTo(
          (1 - t) ** 2 * startX + 2 * t * (1 - t) * controlX + t ** 2 * x,
          (1 - t) ** 2 * startY + 2 * t * (1 - t) * controlY + t ** 2 * y,
        );
      }
    },
    closePath: ignore,
    fill() {
      fills.push({ colour: this.fillStyle, paths });
    },
    stroke: ignore,
    colourAt(x, y) {
      return fills.findLast((fill) => windings(fill.paths, x, y) !== 0)?.colour;
    },
  };
}

/** How often paths turn round a point: by the rule `nonzero`, 0 is outside. */
function windings(paths: Point[][], x: number, y: number): number {
  let count = 0;
  for (const path of paths) {
    let a = path.at(-1) ?? [0, 0];
    for (const b of path) {
      if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) {
        count += b[1] > a[1] ? 1 : -1;
      }
      a = b;
    }
  }
  return count;
}
