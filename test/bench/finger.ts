import type { CDPSession, Locator } from 'playwright';

interface Point {
  x: number;
  y: number;
}

/** Below any rest that a page waits for before it writes an address or places names. */
const stepEveryMs = 100;
const steps = 60;

/** A finger that goes `by` px a step, by the browser's own touch events, one step in a tenth of a second. */
export async function dragFinger(session: CDPSession, from: Point, by: Point): Promise<void> {
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', step: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: from.x + by.x * step, y: from.y + by.y * step }],
    });
  await touch('touchStart', 0);
  for (let step = 1; step <= steps; step += 1) {
    await touch('touchMove', step);
    await new Promise((resolve) => setTimeout(resolve, stepEveryMs));
  }
  await touch('touchEnd', steps);
}

/** The middle of what is on the screen, at a share of its width. */
export async function pointOf(locator: Locator, share = 0.5): Promise<Point> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not on the screen.');
  return { x: box.x + box.width * share, y: box.y + box.height / 2 };
}
