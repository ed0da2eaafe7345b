/** Rows that are on the screen or near it, and the room of those that are not rendered. */
export interface RowWindow {
  first: number;
  /** One past the last. */
  end: number;
  abovePx: number;
  belowPx: number;
}

/** Row heights, of which only those of rows that were rendered are known; the others are estimated. */
export class MeasuredRows {
  readonly #measured = new Map<string, number>();
  readonly #estimatePx: number;

  constructor(estimatePx: number) {
    this.#estimatePx = estimatePx;
  }

  /** Records a rendered row's height; true if it is new. */
  measure(key: string, heightPx: number): boolean {
    if (this.#measured.get(key) === heightPx) return false;
    this.#measured.set(key, heightPx);
    return true;
  }

  /** The rows between `topPx` and `bottomPx` of the list. At least one row, if there are any. */
  windowOf(keys: readonly string[], { topPx, bottomPx }: { topPx: number; bottomPx: number }): RowWindow {
    const window: RowWindow = { first: 0, end: keys.length, abovePx: 0, belowPx: 0 };
    let y = 0;
    keys.forEach((key, index) => {
      const heightPx = this.#heightOf(key);
      if (y + heightPx < topPx && index < keys.length - 1) {
        window.first = index + 1;
        window.abovePx = y + heightPx;
      }
      if (y > bottomPx && index > window.first) {
        window.end = Math.min(window.end, index);
        window.belowPx += heightPx;
      }
      y += heightPx;
    });
    return window;
  }

  /** Distance of a row from the list's top. */
  topOf(keys: readonly string[], index: number): number {
    return keys.slice(0, index).reduce((sum, key) => sum + this.#heightOf(key), 0);
  }

  #heightOf(key: string): number {
    return this.#measured.get(key) ?? this.#estimatePx;
  }
}
