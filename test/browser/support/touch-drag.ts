import type { Page } from 'playwright';

/** A finger's way over the screen from a point by so many px, by the browser's own touch events. */
export async function touchDrag(
  page: Page,
  from: { x: number; y: number },
  by: { x?: number; y?: number },
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const steps = 12;
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', step: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        type === 'touchEnd'
          ? []
          : [{ x: from.x + ((by.x ?? 0) * step) / steps, y: from.y + ((by.y ?? 0) * step) / steps }],
    });
  await touch('touchStart', 0);
  for (let step = 1; step <= steps; step += 1) {
    await touch('touchMove', step);
    await page.waitForTimeout(16);
  }
  // Resting before it is let go: what follows is where the finger is, not how fast it was.
  await page.waitForTimeout(150);
  await touch('touchEnd', steps);
  await session.detach();
  await page.waitForTimeout(100);
}
