import type { Line } from './line.ts';

/** One side of a shape that the source cut at 180°: the ring without the cut, from one end of it to the other. */
interface Half {
  index: number;
  line: Line;
}

/**
 * Rejoins what the source cut at the antimeridian (Chukotka, Wrangel, Fiji), so that no coast is drawn along 180°. Rings
 * that were not cut stay as they are and where they are, and so does one whose other side was simplified away.
 */
export function stitchAntimeridian(rings: Line[], worldSize: number): Line[] {
  const stitched: (Line | undefined)[] = [...rings];
  const open: Half[] = [];
  rings.forEach((ring, index) => {
    const line = openAtCut(ring, worldSize);
    if (!line) return;
    const match = open.findIndex((other) => fits(other.line, line, worldSize / 4000));
    const [half] = match < 0 ? [] : open.splice(match, 1);
    if (half) {
      stitched[half.index] = join(half.line, line, worldSize);
      stitched[index] = undefined;
    } else open.push({ index, line });
  });
  return stitched.filter((ring) => ring !== undefined);
}

/** Whether an x lies on the antimeridian. */
export function isOnAntimeridian(x: number, worldSize: number): boolean {
  return Math.abs(x - Math.round(x / worldSize) * worldSize) < 1e-6 * worldSize;
}

/** The ring without its edge along the antimeridian, starting and ending on it; undefined when it has none. */
function openAtCut(ring: Line, worldSize: number): Line | undefined {
  if (isRoundPole(ring, worldSize)) return undefined;
  const onCut = ring.map(([x]) => isOnAntimeridian(x, worldSize));
  const start = ring.findIndex((_, index) => onCut[index] && !onCut[(index + 1) % ring.length]);
  if (start < 0) return undefined;
  const turned = [...ring.slice(start), ...ring.slice(0, start)];
  const end = turned.findIndex(([x], index) => index > 0 && isOnAntimeridian(x, worldSize));
  return end < 0 ? undefined : turned.slice(0, end + 1);
}

function isRoundPole(ring: Line, worldSize: number): boolean {
  return Math.abs((ring.at(-1)?.[0] ?? 0) - (ring[0]?.[0] ?? 0)) > worldSize / 2;
}

/** Whether two halves meet at both ends, up to the source's rounding. */
function fits(a: Line, b: Line, tolerance: number): boolean {
  const [aStart, aEnd, bStart, bEnd] = [a[0], a.at(-1), b[0], b.at(-1)];
  if (!aStart || !aEnd || !bStart || !bEnd) return false;
  return Math.abs(aStart[1] - bEnd[1]) < tolerance && Math.abs(aEnd[1] - bStart[1]) < tolerance;
}

/** The second half is moved by whole worlds to the first; of the doubled points on the cut one each is kept. */
function join(a: Line, b: Line, worldSize: number): Line {
  const gap = (a.at(-1)?.[0] ?? 0) - (b[0]?.[0] ?? 0);
  const shift = Math.round(gap / worldSize) * worldSize;
  return [...a, ...b.slice(1, -1).map(([x, y]): Line[number] => [x + shift, y])];
}
