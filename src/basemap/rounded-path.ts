import type { PaintContext } from './paint-context.ts';
import type { Path } from './trace-lines.ts';

interface Point {
  x: number;
  y: number;
}

/**
 * A path whose corners are rounded within `radius` pixels of them. Close up, the shapes have fewer points than the
 * screen could show, and a coast is no polygon. Call `finish` after the last line.
 */
export function createRoundedPath(context: PaintContext, radius: number): Path & { finish(): void } {
  let start: Point | undefined;
  let second: Point | undefined;
  let before: Point | undefined;
  let corner: Point | undefined;

  /** Goes to the corner that is waiting and bends there towards `next`. */
  function bend(next: Point): void {
    if (before && corner) {
      const arrival = pointFrom(corner, before, radius);
      const departure = pointFrom(corner, next, radius);
      context.lineTo(arrival.x, arrival.y);
      context.quadraticCurveTo(corner.x, corner.y, departure.x, departure.y);
    }
    before = corner;
    corner = next;
  }

  function forget(): void {
    start = second = before = corner = undefined;
  }

  /** An open line: its last edge, and the half of its first that was left out in case the line should close. */
  function finish(): void {
    if (start && second && before && corner) {
      const departure = pointFrom(start, second, radius);
      context.lineTo(corner.x, corner.y);
      context.moveTo(start.x, start.y);
      context.lineTo(departure.x, departure.y);
    }
    forget();
  }

  return {
    finish,
    moveTo(x, y) {
      finish();
      start = { x, y };
      corner = start;
    },
    lineTo(x, y) {
      const point = { x, y };
      if (start && !second) {
        second = point;
        const departure = pointFrom(start, second, radius);
        context.moveTo(departure.x, departure.y);
      }
      bend(point);
    },
    closePath() {
      if (start && second) {
        bend(start);
        bend(second);
        context.closePath();
      }
      forget();
    },
  };
}

/** The point on the way from `corner` to `neighbour` that is `radius` away, or half-way where that is nearer. */
function pointFrom(corner: Point, neighbour: Point, radius: number): Point {
  const dx = neighbour.x - corner.x;
  const dy = neighbour.y - corner.y;
  const share = Math.min(0.5, radius / (Math.hypot(dx, dy) || 1));
  return { x: corner.x + dx * share, y: corner.y + dy * share };
}
