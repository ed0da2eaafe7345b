import type { CDPSession, Page } from 'playwright';

export interface TouchPoint {
  x: number;
  y: number;
}

const steps = 10;

/** Fingers on the page, by the browser's own touch events. */
export class Fingers {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async on(page: Page): Promise<Fingers> {
    return new Fingers(page, await page.context().newCDPSession(page));
  }

  /** Several fingers go their ways at the same time, each from its first point to its second. */
  async drag(...ways: [from: TouchPoint, to: TouchPoint][]): Promise<void> {
    await this.#send(
      'touchStart',
      ways.map(([from]) => from),
    );
    await this.#move(ways);
    await this.#send('touchEnd', []);
    await this.#page.waitForTimeout(100);
  }

  /** The second finger comes when the first one has gone its way; then both go on, and are lifted together. */
  async dragThenJoin(
    first: [from: TouchPoint, to: TouchPoint],
    ...then: [[from: TouchPoint, to: TouchPoint], [from: TouchPoint, to: TouchPoint]]
  ): Promise<void> {
    await this.#send('touchStart', [first[0]]);
    await this.#move([first]);
    await this.#send(
      'touchStart',
      then.map(([from]) => from),
    );
    await this.#move(then);
    await this.#send('touchEnd', []);
    await this.#page.waitForTimeout(100);
  }

  async tapTwice(at: TouchPoint): Promise<void> {
    for (const pauseMs of [60, 0]) {
      await this.#send('touchStart', [at]);
      await this.#send('touchEnd', []);
      await this.#page.waitForTimeout(pauseMs);
    }
  }

  async #move(ways: readonly [from: TouchPoint, to: TouchPoint][]): Promise<void> {
    for (let step = 1; step <= steps; step += 1) {
      const share = step / steps;
      await this.#send(
        'touchMove',
        ways.map(([from, to]) => ({
          x: from.x + (to.x - from.x) * share,
          y: from.y + (to.y - from.y) * share,
        })),
      );
    }
  }

  async #send(type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly TouchPoint[]): Promise<void> {
    await this.#session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(({ x, y }, id) => ({ x, y, id })),
    });
  }
}
