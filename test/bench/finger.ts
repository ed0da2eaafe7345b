import type { CDPSession, Locator } from 'playwright';

interface Point {
  x: number;
  y: number;
}

const speedPxPerS = 100;

/**
 * A finger that goes a way without a stop, by the browser's own touch events, as many of them as there are frames:
 * a page that is slow meets fewer and longer steps, as with a real finger.
 */
export async function dragFinger(session: CDPSession, from: Point, way: Point): Promise<void> {
  await session.send('Input.synthesizeScrollGesture', {
    x: from.x,
    y: from.y,
    xDistance: way.x,
    yDistance: way.y,
    speed: speedPxPerS,
    gestureSourceType: 'touch',
    preventFling: true,
  });
}

/** The middle of what is on the screen, at a share of its width. */
export async function pointOf(locator: Locator, share = 0.5): Promise<Point> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not on the screen.');
  return { x: box.x + box.width * share, y: box.y + box.height / 2 };
}
