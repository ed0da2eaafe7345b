import type { CDPSession, Locator } from 'playwright';

interface Point {
  x: number;
  y: number;
}

/** About a hundred px a second. */
const steps = 120;
const stepEveryMs = 20;

/**
 * A finger that goes a way without a stop, by touch events of the browser's own: the next one after the page has
 * answered the last, so that a slow page meets them later, and none of them together.
 */
export async function dragFinger(session: CDPSession, from: Point, way: Point): Promise<void> {
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: from.x + way.x * share, y: from.y + way.y * share }],
    });
  await touch('touchStart', 0);
  for (let step = 1; step <= steps; step += 1) {
    const rested = new Promise((resolve) => setTimeout(resolve, stepEveryMs));
    await touch('touchMove', step / steps);
    await rested;
  }
  await touch('touchEnd', 1);
}

/** The middle of what is on the screen, at a share of its width. */
export async function pointOf(locator: Locator, share = 0.5): Promise<Point> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not on the screen.');
  return { x: box.x + box.width * share, y: box.y + box.height / 2 };
}
