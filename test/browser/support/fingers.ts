import type { Page } from 'playwright';

export interface TouchPoint {
  x: number;
  y: number;
}

/** Where a finger is put down, and where it is lifted. */
type Way = [from: TouchPoint, to: TouchPoint];

type Send = (
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  points: readonly TouchPoint[],
  afterMs?: number,
) => Promise<void>;

const steps = 12;
const stepMs = 16;
/** A finger rests so long before it is lifted: what follows is where it is, not how fast it was. */
const restMs = 200;
const betweenTapsMs = 60;

/**
 * Fingers on a page, by the browser's own touch events. Each follows once the browser has answered for the one before;
 * how fast a finger was is told by their timestamps, whatever time the machine took. What the page makes of a touch may
 * come after it: wait for that.
 */
export class Fingers {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** One finger goes by so many px, rests and is lifted. */
  async drag(from: TouchPoint, { x = 0, y = 0 }: Partial<TouchPoint>): Promise<void> {
    await this.dragTogether([from, { x: from.x + x, y: from.y + y }]);
  }

  /** Several fingers go their ways at the same time, rest and are lifted. */
  async dragTogether(...ways: Way[]): Promise<void> {
    await this.#touch(async (send) => {
      await press(send, ways);
      await send('touchEnd', [], restMs);
    });
  }

  /** The second finger comes when the first one has gone its way; then both go on, rest and are lifted. */
  async dragThenJoin(first: Way, ...then: [Way, Way]): Promise<void> {
    await this.#touch(async (send) => {
      await press(send, [first]);
      await press(send, then);
      await send('touchEnd', [], restMs);
    });
  }

  /** Two quick taps, whose clicks are of one moment by the page's clock. */
  async tapTwice(at: TouchPoint): Promise<void> {
    const clicks = await this.#page.evaluateHandle(stopClockForTwoClicks);
    await this.#touch(async (send) => {
      for (let tap = 0; tap < 2; tap += 1) {
        await send('touchStart', [at], betweenTapsMs);
        await send('touchEnd', []);
      }
    });
    await clicks.evaluate(({ done }) => done);
  }

  async #touch(gesture: (send: Send) => Promise<void>): Promise<void> {
    const session = await this.#page.context().newCDPSession(this.#page);
    let atMs = Date.now();
    await gesture(async (type, points, afterMs = 0) => {
      atMs += afterMs;
      const touchPoints = points.map(({ x, y }, id) => ({ x, y, id }));
      await session.send('Input.dispatchTouchEvent', { type, touchPoints, timestamp: atMs / 1000 });
    });
    await session.detach();
  }
}

/** Puts fingers down where their ways begin, beside those that are down there already, and moves them to the ends. */
async function press(send: Send, ways: readonly Way[]): Promise<void> {
  const at = (share: number) =>
    ways.map(([from, to]) => ({
      x: from.x + (to.x - from.x) * share,
      y: from.y + (to.y - from.y) * share,
    }));
  await send('touchStart', at(0), stepMs);
  for (let step = 1; step <= steps; step += 1) await send('touchMove', at(step / steps), stepMs);
}

function stopClockForTwoClicks(): { done: Promise<void> } {
  const { now } = Date;
  const stoppedMs = now();
  Date.now = () => stoppedMs;
  let clicks = 0;
  return {
    done: new Promise((resolve) => {
      const count = (): void => {
        clicks += 1;
        if (clicks < 2) return;
        removeEventListener('click', count, { capture: true });
        // Once everybody has heard of the second one.
        setTimeout(() => {
          Date.now = now;
          resolve();
        });
      };
      addEventListener('click', count, { capture: true });
    }),
  };
}
